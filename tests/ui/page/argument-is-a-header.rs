//! The argument that selects the page is a header.
//~ at `after`
//~ fix `#[header("after")] ` => ``

use restrait::{api, endpoint};

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(cursor = after))]
    fn numbers(&self, #[header("after")] after: Option<&str>) -> Vec<u32>;
}

fn main() {}
