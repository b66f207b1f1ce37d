//! Another response than a download declares `redirects`.
//~ at `redirects`
//~ names `Download`
//~ fix `, redirects = any_origin` => ``

use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
struct User {
    name: String,
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<id>", redirects = any_origin)]
    fn find(&self, id: u32) -> User;
}

fn main() {}
