//! An argument has the name of a constant.
//~ at `"list-type"`
//~ names `kind`
//~ fix `#[query("list-type")] ` => `#[query("kind")] `

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("list-type" = 2))]
    fn list(&self, bucket: &str, #[query("list-type")] kind: Option<u8>) -> ();
}

fn main() {}
