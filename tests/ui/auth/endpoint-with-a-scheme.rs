//! An endpoint declares a scheme.
//~ at `bearer`
//~ fix `, auth = bearer` => ``

use restrait::{api, endpoint};

#[api]
trait Notes {
    #[endpoint(method = "GET", path = "/notes", auth = bearer)]
    fn notes(&self) -> String;
}

fn main() {}
