//! Template parameters: values that the person who deploys gives.

use std::marker::PhantomData;

use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::node::Text;
use crate::value::{Bag, Id, IntoVal, List, Literal, Val, Value};

/// A parameter that stands in a stack; made by [`Stack::parameter`](crate::stack::Stack::parameter).
///
/// `&parameter` fits wherever its type does.
#[derive(Clone, Debug)]
pub struct Parameter<T> {
    target: Target,
    marker: PhantomData<fn() -> T>,
}

impl<T> Parameter<T> {
    pub(crate) fn new(target: Target) -> Self {
        Parameter { target, marker: PhantomData }
    }

    /// The value given for it.
    pub fn value(&self) -> Val<T> {
        Val::Expr(self.reference())
    }

    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    pub(crate) fn reference(&self) -> Expr {
        Expr::Ref(self.target.clone())
    }
}

/// The declaration of a parameter.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let rate = stack.parameter(id!("Rate"), Param::number().default(100).min(1).max(1000).describe("requests per second"));
/// let zone = stack.parameter(id!("Zone"), Param::string().allowed(["a", "b"]));
/// let secret = stack.parameter(id!("Webhook"), Param::string().no_echo());
/// let ami = stack.parameter(id!("Image"), Param::ssm_value("/aws/service/ami"));
/// # let _: (Parameter<f64>, Parameter<String>) = (rate, zone);
/// ```
///
/// [AWS: parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
#[derive(Clone, Debug)]
pub struct Param<T> {
    pub(crate) body: Bag,
    marker: PhantomData<fn() -> T>,
}

impl Param<String> {
    /// Text.
    pub fn string() -> Self {
        Param::typed("String")
    }

    /// The value that a Systems Manager parameter has when the stack is deployed; the default is that parameter's name.
    pub fn ssm_value(name: &str) -> Self {
        let mut param = Param::typed("AWS::SSM::Parameter::Value<String>");
        param.body.set("Default", name.to_owned());
        param
    }

    /// The name of a Systems Manager parameter.
    pub fn ssm_name() -> Self {
        Param::typed("AWS::SSM::Parameter::Name")
    }

    /// A regular expression that the whole value has to match.
    pub fn pattern(self, pattern: &str) -> Self {
        self.with("AllowedPattern", pattern.to_owned())
    }

    /// At least so many characters.
    pub fn min_length(self, characters: i64) -> Self {
        self.with("MinLength", characters)
    }

    /// At most so many characters.
    pub fn max_length(self, characters: i64) -> Self {
        self.with("MaxLength", characters)
    }
}

impl Param<f64> {
    /// A number, with or without a fraction.
    pub fn number() -> Self {
        Param::typed("Number")
    }

    /// At least this.
    pub fn min(self, number: impl IntoVal<f64>) -> Self {
        self.with("MinValue", number.into_val())
    }

    /// At most this.
    pub fn max(self, number: impl IntoVal<f64>) -> Self {
        self.with("MaxValue", number.into_val())
    }
}

impl Param<i64> {
    /// A whole number. CloudFormation itself knows one kind of number only; the type is a promise to the properties that take it.
    pub fn integer() -> Self {
        Param::typed("Number")
    }

    /// At least this.
    pub fn min(self, number: i64) -> Self {
        self.with("MinValue", number)
    }

    /// At most this.
    pub fn max(self, number: i64) -> Self {
        self.with("MaxValue", number)
    }
}

impl Param<List<String>> {
    /// Texts, separated by commas.
    pub fn list() -> Self {
        Param::typed("CommaDelimitedList")
    }
}

impl<R> Param<Id<R>> {
    /// An existing resource, offered by the console: `Param::<Id<ec2::Vpc>>::existing("AWS::EC2::VPC::Id")`.
    ///
    /// [AWS: AWS-specific parameter types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html)
    pub fn existing(parameter_type: &'static str) -> Self {
        Param::typed(parameter_type)
    }
}

impl<R> Param<List<Id<R>>> {
    /// Existing resources: `"List<AWS::EC2::Subnet::Id>"`.
    pub fn existing_list(parameter_type: &'static str) -> Self {
        Param::typed(parameter_type)
    }
}

impl<T> Param<T> {
    /// A parameter of any CloudFormation type, for properties of type `T`.
    pub fn typed(parameter_type: impl Into<Text>) -> Self {
        let mut body = Bag::default();
        body.set("Type", Value::String(parameter_type.into()));
        Param { body, marker: PhantomData }
    }

    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.body.set(name, value);
        self
    }

    /// What it is, for the person who deploys.
    pub fn describe(self, text: &str) -> Self {
        self.with("Description", text.to_owned())
    }

    /// What to say when a given value does not fit.
    pub fn constraint_description(self, text: &str) -> Self {
        self.with("ConstraintDescription", text.to_owned())
    }

    /// Never shown in consoles, events and logs.
    pub fn no_echo(self) -> Self {
        self.with("NoEcho", true)
    }
}

impl<T: Literal> Param<T> {
    /// The value when none is given.
    pub fn default(self, value: impl IntoVal<T>) -> Self {
        let value = match Value::from(value.into_val()) {
            // the section wants a list's default as one text
            Value::List(items) => {
                let texts: Vec<_> = items.iter().filter_map(Value::as_str).collect();
                Value::from(texts.join(","))
            }
            value => value,
        };
        self.with("Default", value)
    }

    /// The only values that may be given.
    pub fn allowed<I: IntoVal<T>>(self, values: impl IntoIterator<Item = I>) -> Self {
        let values: Vec<Value> = values.into_iter().map(|value| value.into_val().into()).collect();
        self.with("AllowedValues", values)
    }
}
