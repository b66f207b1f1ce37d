//! A placeholder starts with a digit, and its argument has no like name.
//~ at `<1device>`
//~ names `1device`
//~ fix `<1device>` => `<first>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<1device>")]
    fn fetch(&self, first: &str) -> ();
}

fn main() {}
