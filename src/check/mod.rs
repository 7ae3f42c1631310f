//! Judging one template: schema, references, policies, and how its throttle layers fit together.

pub mod rules;
