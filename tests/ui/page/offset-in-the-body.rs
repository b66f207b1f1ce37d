//! An offset is in the body.
//~ at `body.skip`
//~ fix `offset = body.skip` => `offset = skip`
//~ fix `#[body] query: &serde_json::Value` => `#[body] query: &serde_json::Value, skip: Option<u64>`

use restrait::{api, endpoint};

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "POST", path = "/numbers", page(offset = body.skip))]
    fn numbers(&self, #[body] query: &serde_json::Value) -> Numbers;
}

fn main() {}
