//! A trait declares a scheme.
//~ at `basic`
//~ fix `(auth = basic)` => ``

use restrait::{api, endpoint};

#[api(auth = basic)]
trait Notes {
    #[endpoint(method = "GET", path = "/notes")]
    fn notes(&self) -> String;
}

fn main() {}
