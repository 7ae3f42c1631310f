//! The group that watches logins has to know the login form.

use formwork::prelude::*;

fn main() {
    let _ = waf::Rule::managed(waf::AccountTakeover::at("/prod/login"));
}
