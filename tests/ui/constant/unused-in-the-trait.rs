//! Every endpoint overrides a constant of the trait.
//~ at `"view"`
//~ warning
//~ fix `(query("view" = "short"))` => ``

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(query("view" = "short"))]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("view" = "long"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
