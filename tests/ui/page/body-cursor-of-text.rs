//! The body with the cursor is not JSON.
//~ at `body.after`
//~ names `text/csv`
//~ fix `#[body(content_type = "text/csv")] query: &str` => `#[body] query: &serde_json::Value`

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
    fn numbers(&self, #[body(content_type = "text/csv")] query: &str) -> Numbers;
}

fn main() {}
