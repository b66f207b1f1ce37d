//! A request that deletes is repeated for each page.
//~ at `number`
//~ fix `, page(number = page)` => ``

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "DELETE", path = "/devices", page(number = page))]
    fn delete(&self, page: Option<u64>) -> Vec<u64>;
}

fn main() {}
