//! The cursor is the whole body.
//~ at `query`
//~ fix `cursor = query` => `cursor = body.after`

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
    #[endpoint(method = "POST", path = "/numbers", page(cursor = query))]
    fn numbers(&self, #[body] query: &serde_json::Value) -> Numbers;
}

fn main() {}
