//! A path into the body begins with the name of the argument.
//~ at `query`
//~ fix `query.after` => `body.after`

use restrait::{api, endpoint};

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    #[page(next)]
    next: Option<String>,
}

#[api]
trait Lists {
    #[endpoint(method = "POST", path = "/numbers", page(cursor = query.after))]
    fn numbers(&self, #[body] query: &serde_json::Value) -> Numbers;
}

fn main() {}
