//! The number of the first page is a word.
//~ at `"one"`
//~ names `first`
//~ fix `"one"` => `1`

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = page, first = "one"))]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
