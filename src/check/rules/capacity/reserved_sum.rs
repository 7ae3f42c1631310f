use crate::check::layers::*;

rule! {
    /// The functions reserve more executions than the account lets them.
    ///
    /// Formula: sum of reservations > account - 100, which AWS keeps for functions without one. An error when the account's concurrency is declared
    /// (`account_concurrency`); with the usual 1,000 a warning.
    ///
    /// Check C-04 of the throttle layers.
    pub RESERVED_SUM = "reserved-sum", "C-04", error, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let reserved = model.functions.iter().filter(|function| function.condition.is_none());
    let reserved: Vec<_> = reserved.filter_map(|function| Some((least(&function.reserved)?, function))).collect();
    let sum: f64 = reserved.iter().map(|(reserved, _)| reserved).sum();
    let account = &model.assume.account_concurrency;
    let Some((_, last)) = reserved.last().filter(|_| sum > account.value - 100.0) else { return };
    let message = format!(
        "the functions reserve {} executions together, and an account with {} lets them reserve {}",
        number(sum),
        number(account.value),
        number((account.value - 100.0).max(0.0))
    );
    let note = report
        .at_source(&RESERVED_SUM, &last.reserved.from, message)
        .help("reserve less, or declare what the account has: `account_concurrency`");
    if !account.is_declared() {
        note.at_most(Severity::Warning);
    }
}
