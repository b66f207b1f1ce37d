//! A name in the query is a number.
//~ at `2`
//~ fix `query(2)` => `query("2")`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query(2))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
