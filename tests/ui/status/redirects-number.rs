//! The value of `redirects` is a number.
//~ at `5`
//~ names `any_origin`
//~ fix `redirects = 5` => `redirects = any_origin`

use restrait::download::Download;
use restrait::{api, endpoint};

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", redirects = 5)]
    fn find(&self, id: u32) -> Download;
}

fn main() {}
