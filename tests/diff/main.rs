//! `diff`: two templates in, what a change does out.

mod render;
mod reports;
