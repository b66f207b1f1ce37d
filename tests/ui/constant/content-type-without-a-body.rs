//! An endpoint without a body has a media type.
//~ at `"content-type"`
//~ fix `, headers("content-type" = "application/json")` => ``

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers("content-type" = "application/json"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
