//! A name in the query begins with a question mark.
//~ at `"?uploads"`
//~ fix `"?uploads"` => `"uploads"`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("?uploads"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
