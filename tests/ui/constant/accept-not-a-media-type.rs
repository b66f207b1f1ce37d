//! The media type is a word.
//~ at `"json"`
//~ fix `"json"` => `"application/json"`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers(accept = "json"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
