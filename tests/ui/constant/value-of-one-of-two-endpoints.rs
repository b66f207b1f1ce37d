//! The constant that tells two endpoints apart has an invalid value.
//~ at `1.5`
//~ fix `1.5` => `"1.5"`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>")]
    fn list(&self, bucket: &str) -> ();

    #[endpoint(method = "GET", path = "/<bucket>", query("version" = 1.5))]
    fn list_new(&self, bucket: &str) -> ();
}

fn main() {}
