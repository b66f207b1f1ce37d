//! Another error status than 404 is documented as a response.
//~ at `410`
//~ names `errors(..)`
//~ fix `responses(200, 410)` => `responses(200), errors(410)`

use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
struct User {
    name: String,
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", responses(200, 410))]
    fn find(&self, id: u32) -> Option<User>;
}

fn main() {}
