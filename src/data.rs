//! Nodes as serde sees them: what constructs are deserialized from when a stack is written as data.
//!
//! The error is whatever the caller's is, so that what serde says of an unknown member or a wrong variant arrives as it was said. A
//! [`Trace`] notes the place of the first error, which serde itself forgets.

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use crate::node::{Node, Object};

/// A step from a value into one of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// The member of this name.
    Member(&'a str),
    /// The item of this number, from 0.
    Item(usize),
}

/// Where the first error was met.
#[derive(Default)]
pub(crate) struct Trace<'a> {
    path: RefCell<Vec<Step<'a>>>,
    fault: RefCell<Option<Vec<Step<'a>>>>,
    at_key: Cell<bool>,
}

impl<'a> Trace<'a> {
    /// The steps to the value at which the first error was met, and whether it was about the name of it.
    pub fn fault(self) -> (Vec<Step<'a>>, bool) {
        (self.fault.into_inner().unwrap_or_default(), self.at_key.get())
    }

    fn within<T, E>(&self, step: Step<'a>, at_key: bool, inner: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.path.borrow_mut().push(step);
        let result = inner();
        if result.is_err() {
            let mut fault = self.fault.borrow_mut();
            if fault.is_none() {
                *fault = Some(self.path.borrow().clone());
                self.at_key.set(at_key);
            }
        }
        self.path.borrow_mut().pop();
        result
    }
}

/// A node, to be deserialized from.
pub(crate) struct Data<'t, 'a, E> {
    node: &'a Node,
    trace: Option<&'t Trace<'a>>,
    error: PhantomData<fn() -> E>,
}

impl<'t, 'a, E> Data<'t, 'a, E> {
    /// Without the places of errors.
    pub fn of(node: &'a Node) -> Self {
        Data { node, trace: None, error: PhantomData }
    }

    /// With the place of the first error.
    pub fn traced(node: &'a Node, trace: &'t Trace<'a>) -> Self {
        Data { node, trace: Some(trace), error: PhantomData }
    }
}

fn within<'a, T, E>(
    trace: Option<&Trace<'a>>,
    step: Step<'a>,
    at_key: bool,
    inner: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    match trace {
        Some(trace) => trace.within(step, at_key, inner),
        None => inner(),
    }
}

impl<'de, E: Error> Deserializer<'de> for Data<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_i64(value),
                (_, Some(value), _) => visitor.visit_u64(value),
                (_, _, Some(value)) => visitor.visit_f64(value),
                _ => Err(E::invalid_type(Unexpected::Other("a number out of range"), &visitor)),
            },
            Node::String(text) => visitor.visit_borrowed_str(text),
            Node::List(items) => {
                visitor.visit_seq(Items { items: items.iter(), at: 0, trace: self.trace, error: PhantomData })
            }
            Node::Object(object) => visitor.visit_map(Members::of(object, self.trace)),
        }
    }

    /// A member without a value counts as one that is not there.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    /// A variant is its name, or an object with its name as the only member.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.node {
            Node::String(name) => {
                visitor.visit_enum(Variant { name, content: None, trace: self.trace, error: PhantomData })
            }
            Node::Object(object) if object.len() == 1 => match object.iter().next() {
                Some((name, content)) => {
                    visitor.visit_enum(Variant { name, content: Some(content), trace: self.trace, error: PhantomData })
                }
                None => Err(E::invalid_type(Unexpected::Map, &visitor)),
            },
            Node::Object(object) if object.is_empty() => Err(E::custom("one member is wanted here, and there is none")),
            Node::Object(object) => {
                let names: Vec<String> = object.iter().map(|(name, _)| format!("`{name}`")).collect();
                Err(E::custom(format!("one of {} is wanted here, not {} together", names.join(", "), names.len())))
            }
            Node::Null => Err(E::invalid_type(Unexpected::Unit, &visitor)),
            Node::Bool(value) => Err(E::invalid_type(Unexpected::Bool(*value), &visitor)),
            Node::Number(_) => Err(E::invalid_type(Unexpected::Other("a number"), &visitor)),
            Node::List(_) => Err(E::invalid_type(Unexpected::Seq, &visitor)),
        }
    }

    /// Members have names: a list is none.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.node {
            Node::List(_) => Err(E::invalid_type(Unexpected::Seq, &visitor)),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

struct Items<'t, 'a, E> {
    items: std::slice::Iter<'a, Node>,
    at: usize,
    trace: Option<&'t Trace<'a>>,
    error: PhantomData<fn() -> E>,
}

impl<'a, E: Error> SeqAccess<'a> for Items<'_, 'a, E> {
    type Error = E;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, E> {
        let Some(node) = self.items.next() else { return Ok(None) };
        let step = Step::Item(self.at);
        self.at += 1;
        let data = Data { node, trace: self.trace, error: PhantomData };
        within(self.trace, step, false, || seed.deserialize(data)).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Members<'t, 'a, E> {
    members: Box<dyn ExactSizeIterator<Item = (&'a str, &'a Node)> + 'a>,
    value: Option<(&'a str, &'a Node)>,
    trace: Option<&'t Trace<'a>>,
    error: PhantomData<fn() -> E>,
}

impl<'t, 'a, E> Members<'t, 'a, E> {
    fn of(object: &'a Object, trace: Option<&'t Trace<'a>>) -> Self {
        Members { members: Box::new(object.iter()), value: None, trace, error: PhantomData }
    }
}

impl<'a, E: Error> MapAccess<'a> for Members<'_, 'a, E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, E> {
        let Some((key, value)) = self.members.next() else { return Ok(None) };
        self.value = Some((key, value));
        within(self.trace, Step::Member(key), true, || seed.deserialize(BorrowedStrDeserializer::new(key))).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<T::Value, E> {
        let Some((key, node)) = self.value.take() else {
            return Err(E::custom("a value was asked for before its key"));
        };
        let data = Data { node, trace: self.trace, error: PhantomData };
        within(self.trace, Step::Member(key), false, || seed.deserialize(data))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}

struct Variant<'t, 'a, E> {
    name: &'a str,
    content: Option<&'a Node>,
    trace: Option<&'t Trace<'a>>,
    error: PhantomData<fn() -> E>,
}

impl<'a, E: Error> EnumAccess<'a> for Variant<'_, 'a, E> {
    type Error = E;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'a>>(self, seed: V) -> Result<(V::Value, Self), E> {
        let name = seed.deserialize(BorrowedStrDeserializer::new(self.name));
        // a bare name is the value itself, and its place is known
        let variant = match self.content {
            Some(_) => within(self.trace, Step::Member(self.name), true, || name)?,
            None => name?,
        };
        Ok((variant, self))
    }
}

impl<'t, 'a, E: Error> Variant<'t, 'a, E> {
    fn inner<T>(self, read: impl FnOnce(Data<'t, 'a, E>) -> Result<T, E>) -> Result<T, E> {
        match self.content {
            Some(node) => {
                let data = Data { node, trace: self.trace, error: PhantomData };
                within(self.trace, Step::Member(self.name), false, || read(data))
            }
            None => Err(E::custom(format!("`{}` wants something said about it: `{}: ..`", self.name, self.name))),
        }
    }
}

impl<'a, E: Error> VariantAccess<'a> for Variant<'_, 'a, E> {
    type Error = E;

    fn unit_variant(self) -> Result<(), E> {
        match self.content {
            None | Some(Node::Null) => Ok(()),
            Some(_) => {
                let message = format!("`{}` stands for itself: nothing is said about it", self.name);
                within(self.trace, Step::Member(self.name), false, || Err(E::custom(message)))
            }
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(self, seed: T) -> Result<T::Value, E> {
        self.inner(|data| seed.deserialize(data))
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, E> {
        self.inner(|data| data.deserialize_seq(visitor))
    }

    fn struct_variant<V: Visitor<'a>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, E> {
        self.inner(|data| data.deserialize_any(visitor))
    }
}
