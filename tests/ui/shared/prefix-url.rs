//! A prefix is a URL.
//~ at `"https://h.example/v1"`
//~ fix `"https://h.example/v1"` => `"/v1"`

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = "https://h.example/v1")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
