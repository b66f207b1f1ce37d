//! `redirects` has no value.
//~ at `redirects`
//~ fix `, redirects` => `, redirects = any_origin`

use restrait::download::Download;
use restrait::{api, endpoint};

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", redirects)]
    fn find(&self, id: u32) -> Download;
}

fn main() {}
