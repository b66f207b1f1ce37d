//! The endpoint of a cursor in the body has no body.
//~ at `body.after`
//~ fix `fn numbers(&self)` => `fn numbers(&self, #[body] query: &serde_json::Value)`

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
    #[endpoint(method = "POST", path = "/numbers", page(cursor = body.after))]
    fn numbers(&self) -> Numbers;
}

fn main() {}
