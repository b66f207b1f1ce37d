//! The kind of paging is a value of `page`.
//~ at `page`
//~ fix `page = number)]` => `page(number = page))]`

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page = number)]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
