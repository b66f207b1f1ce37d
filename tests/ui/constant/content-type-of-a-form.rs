//! A form has another media type.
//~ at `"content-type"`
//~ fix `, headers("content-type" = "application/json")` => ``

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "POST", path = "/<bucket>", headers("content-type" = "application/json"))]
    fn create(&self, bucket: &str, #[form] title: &str) -> ();
}

fn main() {}
