//! The name of a form field could be sent in two ways.
//~ at `user_name`
//~ names `userName`
//~ fix `#[api(losant::Client)]` => `#[api(losant::Client, rename_all = "camelCase")]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn list(&self, #[form] user_name: &str) -> ();
}

fn main() {}
