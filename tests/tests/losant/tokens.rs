//! The scopes of a least token, compared with those that the vendor's schema accepts.

use std::collections::BTreeSet;

use losant::tokens;
use restrait_tests::support::shared;
use serde_json::Value;

#[test]
fn an_application_token_gets_only_scopes_that_the_vendor_accepts() {
    let Some(text) = shared("losant/schemas/applicationApiTokenPost.json") else {
        return;
    };
    let schema: Value = serde_json::from_str(&text).unwrap();
    let accepted = schema["properties"]["scope"]["items"]["enum"].as_array();
    let accepted: BTreeSet<_> = accepted.unwrap().iter().filter_map(Value::as_str).collect();
    let mut reports = Vec::new();
    let endpoints = losant::APIS.iter().flat_map(|api| api.endpoints());
    for route in endpoints.map(|endpoint| endpoint.route) {
        let name = format!("{}.{}", route.api(), route.name());
        match tokens::application_scopes(&[route]) {
            Ok(scopes) => {
                let refused: Vec<_> = scopes
                    .iter()
                    .filter(|scope| !accepted.contains(*scope))
                    .collect();
                if !refused.is_empty() {
                    reports.push(format!("{name} gets {refused:?}, which are refused"));
                }
                let own = route.scopes().find(|scope| *scope == name);
                if own.is_some_and(|own| accepted.contains(own) && !scopes.contains(&own)) {
                    reports.push(format!("{name} gets {scopes:?} in place of its own scope"));
                }
            }
            Err(_) => {
                if let Some(scope) = route.scopes().find(|scope| accepted.contains(scope)) {
                    reports.push(format!("{name} gets none, but {scope} is accepted"));
                }
            }
        }
    }
    assert!(reports.is_empty(), "{}", reports.join("\n"));
}
