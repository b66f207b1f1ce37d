//! A struct has the name of the trait.
//~ rustc
//~ messages 2
//~ at `Devices`
//~ names `Devices`
//~ fix `trait Devices` => `trait DeviceCalls`

use restrait::{api, endpoint};

#[derive(Debug)]
pub struct Devices;

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();

    #[endpoint(method = "GET", path = "/devices/<id>")]
    fn get(&self, id: u64, verbose: Option<bool>) -> ();
}

fn main() {
    println!("{Devices:?}");
}
