//! A method is a letter away from a registered one.
//~ at `"PROPFNID"`
//~ names `PROPFNID`
//~ fix `"PROPFNID"` => `"PROPFIND"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "PROPFNID", path = "/files")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
