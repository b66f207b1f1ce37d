//! A part of a multipart body has a style that it cannot have.
//~ at `style`
//~ names `brackets`
//~ fix `(style = brackets)` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn fetch(&self, #[multipart(style = brackets)] a: &str) -> ();
}

fn main() {}
