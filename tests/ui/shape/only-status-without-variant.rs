//! The only documented status has no variant.
//~ at `200`
//~ names `missing variant of`
//~ fix `#[status(202)]` => `#[status(200, 202)]`

use restrait::{api, endpoint};

#[derive(restrait::Response)]
enum Export {
    #[status(202)]
    Accepted(String),
}

#[api]
trait Exports {
    #[endpoint(method = "POST", path = "/exports", responses(200 = "done"))]
    fn export(&self) -> Export;
}

fn main() {}
