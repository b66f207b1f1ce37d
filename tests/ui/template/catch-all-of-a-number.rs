//! The argument of a catch-all is a number.
//~ at `u32`
//~ names `catch-all`
//~ fix `key: u32` => `key: &str`
//~ rustc

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/files/<key..>")]
    fn fetch(&self, key: u32) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(Default::default());
}
