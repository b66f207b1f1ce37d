//! A redirect is documented as an error.
//~ at `304`
//~ fix `errors(304` => `responses(304`

use restrait::{api, endpoint};

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", errors(304 = "the same"))]
    fn find(&self, id: u32) -> ();
}

fn main() {}
