//! A method is generic over a number.
//~ at `<const N: usize>`
//~ names `generic parameters`
//~ fix `<const N: usize>` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch<const N: usize>(&self, device_id: &str) -> ();
}

fn main() {}
