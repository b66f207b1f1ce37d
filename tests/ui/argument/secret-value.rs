//! `secret` has a text as its value.
//~ at `"x"`
//~ names `secret`
//~ fix `secret = "x"` => `secret`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[header("x-api-key", secret = "x")] key: Option<&str>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.list().key("1");
}
