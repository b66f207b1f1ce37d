//! `none` is written in quotes.
//~ at `"none"`
//~ fix `"none"` => `none`

use restrait::{api, endpoint};

#[api]
trait Notes {
    #[endpoint(method = "GET", path = "/notes", auth = "none")]
    fn notes(&self) -> String;
}

fn main() {}
