//! A link of a response is requested with `POST`.
//~ at `link`
//~ fix `POST` => `GET`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "POST", path = "/devices", page(link))]
    fn search(&self) -> Vec<u64>;
}

fn main() {}
