//! The token is a constant.
//~ at `"Authorization"`
//~ fix `, headers("Authorization" = "Bearer abc")` => ``

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers("Authorization" = "Bearer abc"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
