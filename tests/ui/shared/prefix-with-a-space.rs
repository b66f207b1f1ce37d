//! A prefix contains a space.
//~ at ` `
//~ names `%20`
//~ fix `"/v 1"` => `"/v1"`

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = "/v 1")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
