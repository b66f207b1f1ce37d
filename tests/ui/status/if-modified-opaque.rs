//! The value of a conditional request cannot be decoded.
//~ at `IfModified<Opaque>`
//~ names `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Deserialize)] struct Opaque;`

use restrait::response::{ETag, IfModified};
use restrait::{api, endpoint};

struct Opaque;

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>")]
    fn find(
        &self,
        id: u32,
        #[header("if-none-match")] known: Option<&ETag>,
    ) -> IfModified<Opaque>;
}

fn main() {}
