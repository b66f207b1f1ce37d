//! `secret` has a text as its value.
//~ at `"x"`
//~ names `secret`
//~ fix `secret = "x"` => `secret`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[header("x-api-key", secret = "x")] key: Option<&str>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.list().key("1");
}
