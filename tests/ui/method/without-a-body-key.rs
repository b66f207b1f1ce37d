//! A method that is not registered does not say if it has a body.
//~ at `"LIST"`
//~ names `LIST`
//~ fix `"LIST"` => `"LIST", body = false`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "LIST", path = "/files", idempotent = true)]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
