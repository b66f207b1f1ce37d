//! A method that is not registered says nothing.
//~ at `"PURGE"`
//~ names `PURGE`
//~ fix `"PURGE"` => `"PURGE", idempotent = false, body = false`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "PURGE", path = "/files")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
