//! The number of the first page is negative.
//~ at `-1`
//~ fix `-1` => `1`

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = page, first = -1))]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
