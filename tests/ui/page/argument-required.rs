//! The argument that asks for a page cannot be left out.
//~ at `from`
//~ fix `#[query] from: u64` => `from: Option<u64>`

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(offset = from))]
    fn numbers(&self, page: Option<u64>, #[query] from: u64) -> Numbers;
}

fn main() {}
