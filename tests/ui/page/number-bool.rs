//! The argument for the number of the page is a boolean.
//~ at `bool`
//~ fix `page: Option<bool>` => `page: Option<u64>`

use restrait::{api, endpoint};

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = page))]
    fn numbers(&self, page: Option<bool>) -> Vec<u64>;
}

fn main() {}
