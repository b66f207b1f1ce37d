//! A multipart body has a constant media type.
//~ at `"content-type"`
//~ fix `, headers("content-type" = "multipart/form-data")` => ``

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "POST", path = "/<bucket>", headers("content-type" = "multipart/form-data"))]
    fn upload(&self, bucket: &str, #[multipart] title: &str) -> ();
}

fn main() {}
