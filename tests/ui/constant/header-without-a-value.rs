//! A header has no value.
//~ at `"x-flag"`
//~ fix `"x-flag"` => `"x-flag" = "1"`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers("x-flag"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
