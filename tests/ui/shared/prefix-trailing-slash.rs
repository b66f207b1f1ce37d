//! A prefix ends with a slash.
//~ at `"/v1/"`
//~ fix `"/v1/"` => `"/v1"`

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = "/v1/")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
