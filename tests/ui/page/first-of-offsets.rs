//! Pages by offset have a first page number.
//~ at `first`
//~ fix `, first = 1` => ``

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(offset = page, first = 1))]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
