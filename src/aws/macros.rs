//! The macros that turn the generated tables into types: `resource!`, `props!`, `choice!`.
//!
//! A type is one bag of properties; a setter puts one value in. No derives, so that 1,884 types stay cheap to compile.

/// A resource type: its constructor with the required properties, a setter for each other one, and its attributes as methods of its handle.
macro_rules! resource {
    // up to four required properties: arguments of `new`
    (
        $(#[$doc:meta])*
        $name:ident $attributes:ident $kind:literal
        ( $($required:ident $required_name:ident: $required_type:ty),* )
        { $($optional:ident $optional_name:ident: $optional_type:ty,)* }
        { $($attribute:ident $attribute_name:literal: $attribute_type:ty,)* }
    ) => {
        resource!(@type [$(#[$doc])*] $name $attributes $kind);
        impl $name {
            #[doc = concat!("A resource of type `", $kind, "`, with the properties that it needs.")]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::value::IntoVal<$required_type>),*) -> Self {
                #[allow(unused_mut)]
                let mut body = $crate::resource::Body::new($kind);
                $(body.set(stringify!($required_name), $required.into_val());)*
                $name(body)
            }
        }
        setters!($name $($optional $optional_name: $optional_type,)*);
        resource!(@attributes $attributes $kind $($attribute $attribute_name: $attribute_type,)*);
    };
    // more: a struct with a field for each
    (
        $(#[$doc:meta])*
        $name:ident $attributes:ident $args:ident $kind:literal
        [ $($required:ident $required_name:ident: $required_type:ty),* ]
        { $($optional:ident $optional_name:ident: $optional_type:ty,)* }
        { $($attribute:ident $attribute_name:literal: $attribute_type:ty,)* }
    ) => {
        resource!(@type [$(#[$doc])*] $name $attributes $kind);
        #[doc = concat!("The properties that `", $kind, "` needs.")]
        pub struct $args {
            $(#[doc = concat!("`", stringify!($required_name), "`")] pub $required: $crate::value::Val<$required_type>,)*
        }
        impl $name {
            #[doc = concat!("A resource of type `", $kind, "`, with the properties that it needs.")]
            pub fn new(args: $args) -> Self {
                let mut body = $crate::resource::Body::new($kind);
                $(body.set(stringify!($required_name), args.$required);)*
                $name(body)
            }
        }
        setters!($name $($optional $optional_name: $optional_type,)*);
        resource!(@attributes $attributes $kind $($attribute $attribute_name: $attribute_type,)*);
    };
    (@type [$(#[$doc:meta])*] $name:ident $attributes:ident $kind:literal) => {
        $(#[$doc])*
        pub struct $name($crate::resource::Body);
        impl $crate::resource::Resource for $name {
            const TYPE: &'static str = $kind;
            type Attributes = $attributes;
            fn into_body(self) -> $crate::resource::Body {
                self.0
            }
            fn body_mut(&mut self) -> &mut $crate::resource::Body {
                &mut self.0
            }
        }
    };
    (@attributes NoAttrs $kind:literal) => {};
    (@attributes $attributes:ident $kind:literal $($attribute:ident $attribute_name:literal: $attribute_type:ty,)*) => {
        #[doc = concat!("What a handle of type `", $kind, "` yields with `Fn::GetAtt`.")]
        pub struct $attributes($crate::handle::Target);
        impl $attributes {
            $(#[doc = concat!("The attribute `", $attribute_name, "`.")]
            pub fn $attribute(&self) -> $crate::value::Val<$attribute_type> {
                $crate::value::Val::Expr($crate::intrinsic::Expr::GetAtt(self.0.clone(), $crate::node::Text::Borrowed($attribute_name)))
            })*
        }
        impl ::core::convert::From<$crate::handle::Target> for $attributes {
            fn from(target: $crate::handle::Target) -> Self {
                $attributes(target)
            }
        }
        impl ::core::convert::AsRef<$crate::handle::Target> for $attributes {
            fn as_ref(&self) -> &$crate::handle::Target {
                &self.0
            }
        }
    };
}

/// A property type.
macro_rules! props {
    (
        $name:ident
        ( $($required:ident $required_name:ident: $required_type:ty),* )
        { $($optional:ident $optional_name:ident: $optional_type:ty,)* }
    ) => {
        props!(@type $name);
        impl $name {
            #[doc = concat!("A `", stringify!($name), "`, with the properties that it needs.")]
            #[allow(clippy::new_without_default)]
            pub fn new($($required: impl $crate::value::IntoVal<$required_type>),*) -> Self {
                #[allow(unused_mut)]
                let mut bag = $crate::value::Bag::default();
                $(bag.set(stringify!($required_name), $required.into_val());)*
                $name(bag)
            }
        }
        setters!($name $($optional $optional_name: $optional_type,)*);
    };
    (
        $name:ident $args:ident
        [ $($required:ident $required_name:ident: $required_type:ty),* ]
        { $($optional:ident $optional_name:ident: $optional_type:ty,)* }
    ) => {
        props!(@type $name);
        #[doc = concat!("The properties that `", stringify!($name), "` needs.")]
        pub struct $args {
            $(#[doc = concat!("`", stringify!($required_name), "`")] pub $required: $crate::value::Val<$required_type>,)*
        }
        impl $name {
            #[doc = concat!("A `", stringify!($name), "`, with the properties that it needs.")]
            pub fn new(args: $args) -> Self {
                let mut bag = $crate::value::Bag::default();
                $(bag.set(stringify!($required_name), args.$required);)*
                $name(bag)
            }
        }
        setters!($name $($optional $optional_name: $optional_type,)*);
    };
    (@type $name:ident) => {
        #[doc = concat!("Property type `", stringify!($name), "`.")]
        pub struct $name($crate::value::Bag);
        impl $crate::value::Literal for $name {
            fn into_value(self) -> $crate::value::Value {
                self.0.into()
            }
        }
    };
}

macro_rules! setters {
    ($name:ident) => {};
    ($name:ident $($optional:ident $optional_name:ident: $optional_type:ty,)+) => {
        impl $name {
            $(#[doc = concat!("Sets `", stringify!($optional_name), "`.")]
            pub fn $optional(mut self, value: impl $crate::value::IntoVal<$optional_type>) -> Self {
                self.0.set(stringify!($optional_name), value.into_val());
                self
            })*
        }
    };
}

/// An enumeration. A value that is newer than the schema is written `Val::unchecked("value")`.
macro_rules! choice {
    ($name:ident { $($variant:ident $text:literal),+ $(,)? }) => {
        #[doc = concat!("The values of `", stringify!($name), "`.")]
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
        }
        impl $name {
            /// The value as it stands in a template.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $text,)+
                }
            }
        }
        impl $crate::value::Literal for $name {
            fn into_value(self) -> $crate::value::Value {
                self.as_str().into()
            }
        }
    };
}

pub(crate) use {choice, props, resource, setters};
