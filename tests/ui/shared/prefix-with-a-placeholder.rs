//! A prefix contains a placeholder.
//~ at `<tenant>`
//~ names `placeholder`
//~ fix `"/v1/<tenant>"` => `"/v1"`

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = "/v1/<tenant>")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
