//! A constant has no value after the equals sign.
//~ at `=`
//~ names `"list-type"`
//~ fix `"list-type" =` => `"list-type" = 2`

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("list-type" =))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
