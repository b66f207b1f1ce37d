//! A placeholder starts with a digit, and its argument has no like name.
//~ at `<1device>`
//~ names `1device`
//~ fix `<1device>` => `<first>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<1device>")]
    fn fetch(&self, first: &str) -> ();
}

fn main() {}
