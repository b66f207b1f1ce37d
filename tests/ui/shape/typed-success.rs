//! The type of a success in `responses(..)`.
//~ at `String`
//~ fix `(String)` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", responses(200(String) = "here"))]
    fn fetch(&self) -> String;
}

fn main() {}
