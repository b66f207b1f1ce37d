//! The client authenticates with a header that has the name of a constant.
//~ at `"X-Api-Key"`
//~ fix `, headers("X-Api-Key" = "abc")` => ``

pub use restrait;
use restrait::{api, client, endpoint};

#[client(base_url = "https://api.example.com", auth = header("x-api-key"))]
pub struct Client;

#[api(crate::Client)]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", headers("X-Api-Key" = "abc"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
