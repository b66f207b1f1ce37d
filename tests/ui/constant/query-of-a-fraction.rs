//! The value of a constant is a fraction, whose digits could change.
//~ at `7.10`
//~ fix `7.10` => `"7.10"`

use restrait::{api, endpoint};

#[api(query("api-version" = 7.10))]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>")]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
