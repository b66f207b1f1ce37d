//! A method that is not registered says nothing.
//~ at `"PURGE"`
//~ names `PURGE`
//~ fix `"PURGE"` => `"PURGE", idempotent = false, body = false`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "PURGE", path = "/files")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
