//! A query is written as one text.
//~ at `"list-type=2"`
//~ names `list-type`
//~ fix `"list-type=2"` => `"list-type" = "2"`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("list-type=2"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
