//! The path is empty.
//~ row T20
//~ at `""`
//~ names `empty`
//~ fix `path = ""` => `path = "/"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
