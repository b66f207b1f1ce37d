//! The status of a missing resource is a response, but the type has no `None`.
//~ at `404`
//~ names `Option<User>`
//~ fix `-> User` => `-> Option<User>`

use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
struct User {
    name: String,
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", responses(200, 404 = "none"))]
    fn find(&self, id: u32) -> User;
}

fn main() {}
