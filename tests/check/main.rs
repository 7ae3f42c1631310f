//! Checks of templates: rules, conditions, and what the command prints.

#![cfg(feature = "check")]

mod conditions;
