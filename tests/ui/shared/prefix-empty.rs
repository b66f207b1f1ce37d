//! A prefix is empty.
//~ at `""`
//~ names `prefix`
//~ fix `""` => `"/v1"`

use losant::{api, endpoint};

#[api(losant::Client, prefix = "")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
