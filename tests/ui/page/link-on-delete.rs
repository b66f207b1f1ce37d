//! A link of a response selects what is deleted.
//~ at `link`
//~ fix `, page(link)` => ``

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "DELETE", path = "/devices", page(link))]
    fn delete(&self) -> Vec<u64>;
}

fn main() {}
