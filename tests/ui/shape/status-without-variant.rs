//! A documented status has no variant.
//~ at `201`
//~ names `missing variant of`
//~ fix `, 201 = "created"` => ``

use restrait::{api, endpoint};

#[derive(restrait::Response)]
enum Export {
    #[status(200)]
    Done(String),
    #[status(304, 404)]
    Other,
}

#[api]
trait Exports {
    #[endpoint(method = "POST", path = "/exports", responses(200 = "done", 201 = "created"))]
    fn export(&self) -> Export;
}

fn main() {}
