//! A name is declared twice, in another case.
//~ at `"X-MODE"`
//~ fix `, "X-MODE" = "slow"` => ``

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers("x-mode" = "fast", "X-MODE" = "slow"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
