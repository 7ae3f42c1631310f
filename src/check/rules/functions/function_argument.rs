use crate::check::value::{integer, is_call, what};
use crate::check::{Call, Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// An intrinsic function is given something that it does not take.
    ///
    /// Each function has one form of argument: `Fn::Join` a delimiter and a list, `Fn::If` a condition and two values, `Fn::Select` an index and a list.
    /// CloudFormation refuses a template in which the form differs.
    ///
    /// ```yaml
    /// Value: {"Fn::Join": ["a", "b", "c"]}      # wrong: three items
    /// Value: {"Fn::Join": ["-", ["a", "b"]]}    # right
    /// ```
    pub FUNCTION_ARGUMENT = "function-argument", "F001", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for call in &context.calls {
        let mut judge = Judge { context, call, report };
        judge.argument();
    }
}

struct Judge<'c, 'a, 'r, 'o> {
    context: &'c Context<'a>,
    call: &'c Call<'a>,
    report: &'r mut Reporter<'o>,
}

impl<'a> Judge<'_, 'a, '_, '_> {
    fn argument(&mut self) {
        let argument = self.call.argument;
        // what a macro puts there is not known
        if argument.as_call().is_some_and(|(name, _)| name == "Fn::Transform") {
            return;
        }
        match self.call.name {
            "Ref" => self.text(argument, &[], self.extended(), "the name of a parameter or resource"),
            "Condition" => self.text(argument, &[], false, "the name of a condition"),
            "Fn::GetAtt" => self.get_att(argument),
            "Fn::Sub" => self.sub(argument),
            "Fn::Join" => self.join(argument),
            "Fn::Select" => self.select(argument),
            "Fn::Split" => {
                let Some([delimiter, source]) = self.items(argument, "a delimiter and a text") else { return };
                match delimiter {
                    Node::String(text) if text.is_empty() => {
                        self.wrong(&[Step::Index(0)], "the delimiter is empty", "split at a character or more");
                    }
                    _ => self.text(delimiter, &[Step::Index(0)], false, "the delimiter as text"),
                }
                self.text(source, &[Step::Index(1)], true, "the text to split");
            }
            "Fn::If" => {
                let Some([condition, _, _]) = self.items(argument, "a condition's name and two values") else { return };
                self.text(condition, &[Step::Index(0)], false, "the name of a condition");
            }
            "Fn::FindInMap" => self.find_in_map(argument),
            "Fn::Base64" => self.text(argument, &[], true, "a text"),
            "Fn::GetAZs" => self.text(argument, &[], true, "a region"),
            "Fn::ImportValue" => self.text(argument, &[], true, "the name of an export"),
            "Fn::Cidr" => self.cidr(argument),
            "Fn::Length" => self.list(argument, &[], "a list"),
            "Fn::ToJsonString" if !matches!(argument, Node::List(_) | Node::Object(_)) => {
                self.wanted(&[], "an object or a list", argument);
            }
            "Fn::Transform" => {
                let named = |macros: &Node| macros.get("Name").is_some_and(|name| name.as_str().is_some());
                if !named(argument) && !argument.as_list().is_some_and(|all| !all.is_empty() && all.iter().all(named)) {
                    self.wrong(&[], "it names no macro", "`{\"Name\": \"AWS::Include\", \"Parameters\": {...}}`");
                }
            }
            "Fn::GetStackOutput" => self.stack_output(argument),
            "Fn::Equals" => self.equals(argument),
            "Fn::Not" => self.tests(argument, 1, 1, "one condition in a list"),
            "Fn::And" | "Fn::Or" => self.tests(argument, 2, 10, "2 to 10 conditions"),
            "Fn::Contains" | "Fn::EachMemberEquals" | "Fn::EachMemberIn" | "Fn::ValueOf" | "Fn::ValueOfAll" => {
                self.items::<2>(argument, "two values");
            }
            "Fn::RefAll" => self.text(argument, &[], false, "a type of parameters"),
            _ => {}
        }
    }

    fn extended(&self) -> bool {
        self.context.transforms.language_extensions
    }

    fn get_att(&mut self, argument: &'a Node) {
        match argument {
            Node::String(text) => {
                let fits = text.split_once('.').is_some_and(|(id, attribute)| !id.is_empty() && !attribute.is_empty());
                if !fits {
                    self.wrong(&[], &format!("`{text}` names no attribute"), "`Resource.Attribute`, or both in a list");
                }
            }
            _ => {
                let Some([resource, attribute]) = self.items(argument, "a logical id and an attribute") else { return };
                self.text(resource, &[Step::Index(0)], self.extended(), "a logical id");
                self.text(attribute, &[Step::Index(1)], true, "an attribute");
            }
        }
    }

    fn sub(&mut self, argument: &'a Node) {
        match argument {
            Node::String(_) => {}
            Node::List(_) => {
                let Some([text, variables]) = self.items(argument, "a text and its variables") else { return };
                self.text(text, &[Step::Index(0)], false, "the text");
                let Node::Object(members) = variables else {
                    return self.wanted(&[Step::Index(1)], "an object of variables", variables);
                };
                for (name, value) in members.iter() {
                    let plain = matches!(value, Node::String(_) | Node::Number(_) | Node::Bool(_));
                    if !plain && !is_call(value) {
                        self.wanted(&[Step::Index(1), Step::Key(name)], "a text", value);
                    }
                }
            }
            _ => self.wanted(&[], "a text, or a text and its variables in a list", argument),
        }
    }

    fn join(&mut self, argument: &'a Node) {
        let Some([delimiter, list]) = self.items(argument, "a delimiter and a list") else { return };
        self.text(delimiter, &[Step::Index(0)], false, "the delimiter as text");
        self.list(list, &[Step::Index(1)], "a list of texts");
        for (at, item) in list.as_list().unwrap_or_default().iter().enumerate() {
            let plain = matches!(item, Node::String(_) | Node::Number(_) | Node::Bool(_));
            if !plain && !is_call(item) {
                self.wanted(&[Step::Index(1), Step::Index(at)], "a text", item);
            }
        }
    }

    fn select(&mut self, argument: &'a Node) {
        let Some([index, list]) = self.items(argument, "an index and a list") else { return };
        let at = integer(index);
        match at {
            Some(at) if at < 0 => self.wrong(&[Step::Index(0)], &format!("the index is {at}"), "count from 0"),
            None if !is_call(index) => self.wanted(&[Step::Index(0)], "an index, counted from 0", index),
            _ => {}
        }
        self.list(list, &[Step::Index(1)], "a list");
        let length = list.as_list().map(<[Node]>::len);
        // a list parameter can stand where one item is written
        if let (Some(at), Some(length)) = (at, length)
            && at >= 0
            && !list.as_list().unwrap_or_default().iter().any(is_call)
            && at >= length as i64
        {
            self.wrong(&[], &format!("there is no item {at} in a list of {length}"), "count from 0");
        }
    }

    fn find_in_map(&mut self, argument: &'a Node) {
        let most = if self.extended() { 4 } else { 3 };
        let keys = match argument {
            Node::List(keys) if (3..=most).contains(&keys.len()) => keys,
            Node::List(keys) if keys.len() == 4 => {
                return self.wrong(
                    &[],
                    "a default value needs the transform `AWS::LanguageExtensions`",
                    "add it to `Transform`, or leave the default out",
                );
            }
            Node::List(keys) => {
                let help = "give it a mapping and two keys";
                return self.wrong(&[], &format!("it is given {}", values(keys.len())), help);
            }
            _ => return self.wanted(&[], "a mapping and two keys", argument),
        };
        for (at, key) in keys.iter().take(3).enumerate() {
            self.text(key, &[Step::Index(at)], true, if at == 0 { "the name of a mapping" } else { "a key" });
        }
        if let Some(default) = keys.get(3)
            && default.get("DefaultValue").is_none()
        {
            self.wanted(&[Step::Index(3)], "`{\"DefaultValue\": ...}`", default);
        }
    }

    fn cidr(&mut self, argument: &'a Node) {
        let parts = match argument {
            Node::List(parts) if parts.len() == 2 || parts.len() == 3 => parts,
            _ => return self.wanted(&[], "a block, how many, and the bits of each", argument),
        };
        for (at, (part, most)) in parts.iter().zip([0, 256, 128]).enumerate() {
            if is_call(part) {
                continue;
            }
            if at == 0 {
                let block = part.as_str().unwrap_or_default();
                if !block.contains('/') {
                    self.wanted(&[Step::Index(0)], "a block such as `10.0.0.0/16`", part);
                }
                continue;
            }
            match integer(part) {
                Some(number) if (1..=most).contains(&number) => {}
                Some(number) => {
                    self.wrong(&[Step::Index(at)], &format!("{number} is out of range"), &format!("1 to {most}"));
                }
                None => self.wanted(&[Step::Index(at)], "a number", part),
            }
        }
    }

    fn stack_output(&mut self, argument: &'a Node) {
        let Node::Object(members) = argument else {
            return self.wanted(&[], "an object with `StackName` and `OutputName`", argument);
        };
        for name in ["StackName", "OutputName"] {
            if members.get(name).is_none() {
                self.wrong(&[], &format!("`{name}` is missing"), "name the stack and its output");
            }
        }
        for (name, value) in members.iter() {
            if !["StackName", "OutputName", "Region", "RoleArn"].contains(&name) {
                let help = "it takes `StackName`, `OutputName`, `Region` and `RoleArn`";
                self.wrong(&[Step::Key(name)], &format!("there is no `{name}`"), help);
            } else {
                self.text(value, &[Step::Key(name)], true, "a text");
            }
        }
    }

    fn equals(&mut self, argument: &'a Node) {
        let Some(sides) = self.items::<2>(argument, "two values") else { return };
        for (at, side) in sides.iter().enumerate() {
            let plain = matches!(side, Node::String(_) | Node::Number(_) | Node::Bool(_));
            if !plain && !is_call(side) {
                self.wanted(&[Step::Index(at)], "a text", side);
            }
        }
    }

    fn tests(&mut self, argument: &'a Node, least: usize, most: usize, wanted: &str) {
        let Node::List(tests) = argument else { return self.wanted(&[], wanted, argument) };
        if !(least..=most).contains(&tests.len()) {
            return self.wrong(&[], &format!("it is given {}", values(tests.len())), &format!("give it {wanted}"));
        }
        for (at, test) in tests.iter().enumerate() {
            if !test.as_call().is_some_and(|(name, _)| name == "Condition" || is_call(test)) {
                self.wanted(&[Step::Index(at)], "a condition", test);
            }
        }
    }

    /// The items of a list of this length; reports anything else.
    fn items<const N: usize>(&mut self, argument: &'a Node, wanted: &str) -> Option<&'a [Node; N]> {
        let items = argument.as_list().and_then(|items| items.try_into().ok());
        if items.is_none() {
            match argument {
                Node::List(items) => {
                    let help = format!("give it {wanted}");
                    self.wrong(&[], &format!("it is given {}", values(items.len())), &help);
                }
                _ => self.wanted(&[], &format!("a list: {wanted}"), argument),
            }
        }
        items
    }

    fn text(&mut self, node: &Node, inside: &[Step], call: bool, wanted: &str) {
        let fits = match node {
            Node::String(_) => true,
            Node::Number(_) | Node::Bool(_) => call,
            _ => call && is_call(node),
        };
        if !fits {
            self.wanted(inside, wanted, node);
        }
    }

    fn list(&mut self, node: &Node, inside: &[Step], wanted: &str) {
        if !matches!(node, Node::List(_)) && !is_call(node) {
            self.wanted(inside, wanted, node);
        }
    }

    fn wanted(&mut self, inside: &[Step], wanted: &str, got: &Node) {
        let got = what(got);
        self.wrong(inside, &format!("it takes {wanted}, not {got}"), "");
    }

    fn wrong(&mut self, inside: &[Step], message: &str, help: &str) {
        let mut path = self.call.path.clone();
        path.push(Step::Key(self.call.name));
        path.extend_from_slice(inside);
        let note = self.report.report(&FUNCTION_ARGUMENT, &path, format!("`{}`: {message}", self.call.name));
        if !help.is_empty() {
            note.help(help);
        }
    }
}

fn values(count: usize) -> String {
    if count == 1 { "1 value".to_owned() } else { format!("{count} values") }
}
