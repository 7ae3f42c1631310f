//! What the deployment tests stand on: the real AWS CLI, a local CloudFormation, the public validators.
//!
//! Knows templates as JSON only; nothing here uses the crate under test.

#![allow(dead_code, reason = "every test binary takes the part that it needs")]

pub mod changes;
pub mod cloud;
pub mod http;
pub mod python;
pub mod template;
