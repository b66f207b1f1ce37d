//! The value of a header ends with a space.
//~ at `"fast "`
//~ names `x-mode`
//~ fix `"fast "` => `"fast"`

use restrait::{api, endpoint};

#[api(headers("x-mode" = "fast "))]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>")]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
