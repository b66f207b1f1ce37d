//! A URL of the response is requested with `POST`.
//~ at `next_url`
//~ fix `POST` => `GET`

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
    #[endpoint(method = "POST", path = "/numbers", page(next_url))]
    fn numbers(&self) -> Numbers;
}

fn main() {}
