//! The fixed cost: the same crate, with endpoints that do nothing.

use super::Style;
use super::endpoints::{Endpoint, TYPES};

pub(super) fn style() -> Style {
    Style {
        name: "nothing",
        dependencies: String::new(),
        source,
        extra_file: None,
    }
}

fn source(endpoints: &[Endpoint]) -> String {
    let call = |endpoint: &Endpoint| {
        let at = endpoint.at;
        format!("\npub async fn call_{at}(_: &Client) -> usize {{\n    1\n}}\n")
    };
    let calls: String = endpoints.iter().map(call).collect();
    format!(
        "#![allow(dead_code)]\n{TYPES}\npub struct Client;\n\n\
         pub fn client(_: &str) -> Client {{\n    Client\n}}\n{calls}"
    )
}
