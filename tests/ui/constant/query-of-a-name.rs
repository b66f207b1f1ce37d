//! The value of a constant is a name.
//~ at `VERSION`
//~ fix `VERSION` => `"7.1"`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("api-version" = VERSION))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
