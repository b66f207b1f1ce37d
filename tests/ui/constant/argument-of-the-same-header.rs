//! A header argument has the name of a constant of the trait, in another case.
//~ at `"X-Version"`
//~ fix `#[header("X-Version")] version: u8, ` => ``

use restrait::{api, endpoint};

#[api(headers("x-version" = 2))]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>")]
    fn list(&self, #[header("X-Version")] version: u8, bucket: &str) -> ();
}

fn main() {}
