//! The argument that selects the page is in quotes.
//~ at `"page"`
//~ fix `"page"` => `page`

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = "page"))]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
