//! A query is written in brackets.
//~ at `query`
//~ fix `query = ["uploads"]` => `query("uploads")`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query = ["uploads"])]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
