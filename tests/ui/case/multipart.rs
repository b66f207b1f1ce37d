//! The name of a part could be sent in two ways.
//~ at `file_name`
//~ names `fileName`
//~ fix `#[api(restrait::Client)]` => `#[api(restrait::Client, rename_all = "camelCase")]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn list(&self, #[multipart] file_name: &str) -> ();
}

fn main() {}
