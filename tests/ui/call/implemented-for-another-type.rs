//! A trait is implemented for another type.
//~ at `Mock`
//~ names `Mock`
//~ fix `impl Devices for Mock {⏎    fn fetch(&self, _: &str) -> devices::Fetch<'_> {⏎        todo!()⏎    }⏎}⏎` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub struct Mock;

impl Devices for Mock {
    fn fetch(&self, _: &str) -> devices::Fetch<'_> {
        todo!()
    }
}

fn main() {}
