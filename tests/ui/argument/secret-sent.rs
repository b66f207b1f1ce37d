//! A secret is written in the declaration.
//~ at `secret`
//~ names `send`
//~ fix `secret, send = "x"` => `send = "x"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[header("x-api-key", secret, send = "x")] key: Option<&str>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.list().key("1");
}
