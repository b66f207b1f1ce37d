//! A prefix is empty.
//~ at `""`
//~ names `prefix`
//~ fix `""` => `"/v1"`

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = "")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
