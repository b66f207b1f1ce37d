//! A method of WebDAV is idempotent by default.
//~ at `idempotent`
//~ fix `, idempotent` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "PROPFIND", path = "/files", idempotent)]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
