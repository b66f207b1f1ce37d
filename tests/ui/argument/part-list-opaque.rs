//! The items of a list of parts are not parts.
//~ at `Vec<Photo>`
//~ names `Vec<Photo>`
//~ fix `Vec<Photo>` => `Vec<restrait::body::Part>`

use restrait::{api, endpoint};
#[allow(dead_code)]
struct Photo;

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[multipart] photos: Vec<Photo>) -> ();
}

fn main() {}
