//! AWS stacks as typed Rust, cast into CloudFormation templates.
//!
//! A stack is a function that adds constructs and resources to a [`Stack`](stack::Stack); [`synth`](stack::Stack::synth) makes its
//! [`Template`](template::Template), which the AWS CLI deploys. Everything after that sees only the template.
//!
//! ```
//! use formwork::prelude::*;
//!
//! pub fn stack() -> Stack {
//!     let mut stack = Stack::new("orders");
//!     let handler = stack.add(
//!         id!("Handler"),
//!         Function::python("index.handler", "def handler(event, context):\n    return {'statusCode': 200}\n")
//!             .reserved_concurrency(lit!(100)),
//!     );
//!     let api = stack.add(
//!         id!("Orders"),
//!         RestApi::new("orders").route(route!("GET /orders"), Route::to(&handler).api_key_required()),
//!     );
//!     let prod = stack
//!         .add(id!("Prod"), Stage::of(&api, "prod").throttle(Throttle { rate: lit!(1000), burst: lit!(2000) }));
//!     stack.add(
//!         id!("Basic"),
//!         UsagePlan::new(&prod)
//!             .throttle(Throttle { rate: lit!(100), burst: lit!(200) })
//!             .quota(Quota { limit: lit!(10_000), per: Period::Day })
//!             .key(id!("Acme")),
//!     );
//!     stack.output(id!("Url"), "where the API is", api.url(&prod));
//!     stack
//! }
//!
//! assert!(stack().synth().is_ok());
//! ```
//!
//! Where things are, and what always holds, is in `ARCHITECTURE.md`.

// without the constructs, what serves them alone lies idle
#![cfg_attr(not(feature = "core-services"), allow(dead_code, unused_imports, unused_macros))]

pub mod aws;
#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod condition;
#[cfg(feature = "check")]
pub mod conditions;
mod construct;
#[cfg(feature = "core-services")]
pub mod constructs;
mod data;
#[cfg(feature = "check")]
pub mod diff;
#[cfg(feature = "core-services")]
mod digest;
#[cfg(feature = "check")]
pub mod facts;
pub mod finding;
#[cfg(feature = "check")]
pub mod format;
#[cfg(feature = "check")]
pub mod graph;
pub mod handle;
#[cfg(all(feature = "check", feature = "core-services"))]
pub mod import;
pub mod intrinsic;
pub mod literal;
#[cfg(any(feature = "check", feature = "core-services"))]
mod metrics;
pub mod node;
pub mod parameter;
pub mod policy;
#[cfg(feature = "check")]
pub mod read;
pub mod resource;
#[cfg(feature = "check")]
pub mod rule;
pub mod stack;
#[cfg(all(feature = "check", feature = "core-services"))]
pub mod stack_file;
mod synth;
pub mod template;
#[cfg(feature = "check")]
pub mod throttle;
pub mod value;
mod written;
mod yaml;

#[cfg(feature = "check")]
pub use check::check;
pub use synth::Cast;

/// The README's examples, compiled.
#[cfg(all(doctest, feature = "core-services", feature = "cli"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// What a stack file needs: `use formwork::prelude::*;`.
pub mod prelude {
    pub use crate::aws;
    pub use crate::aws::table::Tag;
    #[cfg(feature = "core-services")]
    pub use crate::cidr;
    pub use crate::condition::{self, Condition};
    #[cfg(feature = "core-services")]
    pub use crate::constructs::*;
    pub use crate::handle::Handle;
    pub use crate::intrinsic::{self, account_id, partition, region, stack_id, stack_name, url_suffix};
    pub use crate::literal::{LogicalId, Route};
    #[cfg(feature = "core-services")]
    pub use crate::name;
    pub use crate::parameter::{Param, Parameter};
    pub use crate::policy::{Policy, Statement};
    pub use crate::resource::{DeletionPolicy, Raw, Resource, ResourceAttributes};
    pub use crate::stack::{Export, Output, Stack};
    pub use crate::template::Template;
    pub use crate::value::{Arn, Id, IntoVal, Json, List, Map, Val, val};
    pub use crate::{id, json, lit, route, sub};
}
