//! The name of a part could be sent in two ways.
//~ at `file_name`
//~ names `fileName`
//~ fix `#[api(losant::Client)]` => `#[api(losant::Client, rename_all = "camelCase")]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn list(&self, #[multipart] file_name: &str) -> ();
}

fn main() {}
