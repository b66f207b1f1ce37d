//! `page` has two keys.
//~ at `link`
//~ fix `, link` => ``

use restrait::{Page, api, endpoint};

#[derive(serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = page, link))]
    fn numbers(&self, page: Option<u64>) -> Numbers;
}

fn main() {}
