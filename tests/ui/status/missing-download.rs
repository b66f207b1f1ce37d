//! The type of a missing resource is not decoded from JSON.
//~ at `Option<Download>`
//~ names `cannot be optional`
//~ fix `Option<Download>` => `Download`
//~ fix `responses(200, 404)` => `responses(200), errors(404)`

use restrait::download::Download;
use restrait::{api, endpoint};

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", responses(200, 404))]
    fn find(&self, id: u32) -> Option<Download>;
}

fn main() {}
