//! Properties against the schema of their type.
//!
//! `judge` walks through a value and its schema side by side; the other files have the keywords, each with the rules that speak for them.

mod extension;
mod format;
mod forms;
mod function;
mod gather;
mod judge;
mod kind;
mod list;
mod number;
mod object;
mod read_only;
mod text;
mod unknown_type;
mod words;
mod worlds;

use super::Check;
use crate::check::{Context, Reporter};
use crate::facts;
use judge::Judge;

pub(super) static CHECKS: &[Check] = &[
    Check {
        rules: &[
            &unknown_type::UNKNOWN_TYPE,
            &unknown_type::TYPE_NOT_IN_REGION,
            &unknown_type::RETIRED_TYPE,
            &unknown_type::RETIRING_TYPE,
        ],
        run: unknown_type::check,
    },
    Check {
        rules: &[
            &kind::WRONG_TYPE,
            &object::UNKNOWN_PROPERTY,
            &object::MISSING_PROPERTY,
            &object::CONFLICTING_PROPERTIES,
            &object::MISSING_COMPANION,
            &object::PROPERTY_COUNT,
            &object::PROPERTY_NAME,
            &kind::VALUE_NOT_ALLOWED,
            &number::OUT_OF_RANGE,
            &text::WRONG_LENGTH,
            &text::PATTERN_MISMATCH,
            &format::WRONG_FORMAT,
            &list::ITEM_COUNT,
            &list::REPEATED_ITEM,
            &list::REFUSED_TAG,
            &forms::NO_FORM_FITS,
            &forms::SEVERAL_FORMS_FIT,
            &forms::EXCLUDED_FORM,
            &extension::VALUE_NOT_IN_REGION,
            &extension::PROPERTY_COMBINATION,
            &gather::RESOURCE_COMBINATION,
            &read_only::READ_ONLY_PROPERTY,
            &read_only::DEPRECATED_PROPERTY,
            &judge::TOO_COMPLEX,
        ],
        run: check,
    },
];

fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        // all custom resources are of one kind
        let custom = || facts::resource_type("AWS::CloudFormation::CustomResource");
        let own = if resource.kind.starts_with("Custom::") { custom() } else { resource.facts() };
        let Some(facts) = own else { continue };
        let mut judge = Judge::new(context, resource, facts);
        judge.resource();
        for violation in judge.finish() {
            let mut note = report.report(violation.rule, &violation.path, violation.message);
            if let Some(help) = violation.help {
                note = note.help(help);
            }
            if let Some(fix) = violation.fix {
                note = note.fix(fix);
            }
            if let Some(severity) = violation.at_most {
                note.at_most(severity);
            }
        }
    }
}
