//! The response is not a page.
//~ at `u32`
//~ fix `-> u32` => `-> Vec<u32>`

use restrait::{api, endpoint};

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = page))]
    fn numbers(&self, page: Option<u32>) -> u32;
}

fn main() {}
