//! Another request than `GET` declares `redirects`.
//~ at `redirects`
//~ names `POST`
//~ fix `"POST"` => `"GET"`

use restrait::download::Download;
use restrait::{api, endpoint};

#[api]
trait Users {
    #[endpoint(method = "POST", path = "/users/<id>", redirects = any_origin)]
    fn find(&self, id: u32) -> Download;
}

fn main() {}
