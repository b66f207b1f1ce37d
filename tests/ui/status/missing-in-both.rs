//! The status of a missing resource is a response and an error.
//~ at `404`
//~ names `duplicate status`
//~ fix `, errors(404 = "no such user")` => ``

use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
struct User {
    name: String,
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", responses(200, 404 = "none"), errors(404 = "no such user"))]
    fn find(&self, id: u32) -> Option<User>;
}

fn main() {}
