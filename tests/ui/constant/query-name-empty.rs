//! A name in the query is empty.
//~ at `""`
//~ names `query name`
//~ fix `"" = 2` => `"list-type" = 2`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("" = 2))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
