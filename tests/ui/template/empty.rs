//! The path is empty.
//~ row T20
//~ at `""`
//~ names `empty`
//~ fix `path = ""` => `path = "/"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
