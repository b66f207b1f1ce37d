//! A method without a body has one.
//~ at `filter`
//~ fix `body = false` => `body = true`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "LIST", path = "/files", idempotent = true, body = false)]
    fn fetch(&self, #[body] filter: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
