//! A method is a letter away from a registered one.
//~ at `"PROPFNID"`
//~ names `PROPFNID`
//~ fix `"PROPFNID"` => `"PROPFIND"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "PROPFNID", path = "/files")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
