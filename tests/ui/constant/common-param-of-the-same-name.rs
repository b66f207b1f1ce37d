//! A common parameter of the client has the name of a constant.
//~ at `"units"`
//~ fix `, query("units" = "si")` => ``

pub use restrait;
use restrait::{api, client, endpoint};

#[client(base_url = "https://api.example.com")]
pub struct Client {
    units: Option<String>,
}

#[api(crate::Client)]
trait Buckets {
    #[endpoint(method = "GET", path = "/<bucket>", query("units" = "si"))]
    fn list(&self, bucket: &str) -> ();
}

fn main() {}
