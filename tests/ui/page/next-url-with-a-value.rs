//! `next_url` has a value.
//~ at `next`
//~ names `next_url`
//~ fix `next_url = next` => `next_url`

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
    #[endpoint(method = "GET", path = "/numbers", page(next_url = next))]
    fn numbers(&self) -> Numbers;
}

fn main() {}
