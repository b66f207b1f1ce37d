//! A list without a style.
//~ at `Vec<u8>`
//~ fix `tags: Option` => `#[query(style = repeated)] tags: Option`
//~ names `style = repeated`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, tags: Option<Vec<u8>>) -> ();
}

fn main() {}
