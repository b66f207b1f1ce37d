//! The value of a header has a line break.
//~ at `"a\r\nx-b: 1"`
//~ names `x-a`
//~ fix `\r\n` => ` `

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers("x-a" = "a\r\nx-b: 1"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
