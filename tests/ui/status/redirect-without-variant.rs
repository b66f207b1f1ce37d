//! A documented redirect has no variant.
//~ at `302`
//~ names `missing variant of`
//~ fix `#[status(303)]` => `#[status(302, 303)]`

use restrait::{api, endpoint};

#[derive(restrait::Response)]
enum Found {
    #[status(200)]
    Here(String),
    #[status(303)]
    There,
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", responses(200, 302))]
    fn find(&self, id: u32) -> Found;
}

fn main() {}
