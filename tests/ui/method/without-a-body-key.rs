//! A method that is not registered does not say if it has a body.
//~ at `"LIST"`
//~ names `LIST`
//~ fix `"LIST"` => `"LIST", body = false`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "LIST", path = "/files", idempotent = true)]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
