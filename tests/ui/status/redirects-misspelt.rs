//! The value of `redirects` is misspelt.
//~ at `any_orign`
//~ fix `any_orign` => `any_origin`

use restrait::download::Download;
use restrait::{api, endpoint};

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", redirects = any_orign)]
    fn find(&self, id: u32) -> Download;
}

fn main() {}
