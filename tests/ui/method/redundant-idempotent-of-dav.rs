//! A method of WebDAV is idempotent by default.
//~ at `idempotent`
//~ fix `, idempotent` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "PROPFIND", path = "/files", idempotent)]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
