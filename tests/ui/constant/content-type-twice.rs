//! The media type of a body is declared twice.
//~ at `"content-type"`
//~ names `table`
//~ fix `, headers("content-type" = "text/csv")` => ``

use restrait::{api, endpoint};

#[api]
trait Buckets {
    #[endpoint(method = "POST", path = "/<bucket>", headers("content-type" = "text/csv"))]
    fn create(&self, bucket: &str, #[body(content_type = "text/csv")] table: String) -> ();
}

fn main() {}
