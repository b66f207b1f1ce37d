//! The name of a form field could be sent in two ways.
//~ at `user_name`
//~ names `userName`
//~ fix `#[api(restrait::Client)]` => `#[api(restrait::Client, rename_all = "camelCase")]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn list(&self, #[form] user_name: &str) -> ();
}

fn main() {}
