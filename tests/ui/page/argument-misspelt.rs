//! The argument that asks for a page is misspelt.
//~ at `pgae`
//~ meant `page`
//~ fix `number = pgae` => `number = page`

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = pgae))]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
