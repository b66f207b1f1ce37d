//! The body has a media type of JSON, and cannot be serialized.
//~ at `&Patch`
//~ names `Patch`
//~ fix `struct Patch` => `#[derive(serde::Serialize)] struct Patch`

use restrait::{api, endpoint};

struct Patch;

#[api]
trait Orders {
    #[endpoint(method = "PATCH", path = "/orders")]
    fn patch(&self, #[body(content_type = "application/merge-patch+json")] patch: &Patch) -> ();
}

fn main() {}
