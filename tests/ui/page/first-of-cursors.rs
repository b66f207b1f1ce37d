//! A cursor has a first page.
//~ at `first`
//~ fix `, first = 1` => ``

use restrait::{api, endpoint};

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(cursor = after, first = 1))]
    fn numbers(&self, after: Option<u32>) -> Vec<u32>;
}

fn main() {}
