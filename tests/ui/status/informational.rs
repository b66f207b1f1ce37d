//! A documented success is an informational status.
//~ at `103`
//~ names `200 to 399`
//~ fix `103 = "early hints"` => `200 = "found"`

use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
struct User {
    name: String,
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", responses(103 = "early hints"))]
    fn find(&self, id: u32) -> Option<User>;
}

fn main() {}
