//! A described param says what is sent, which only its argument can.
//~ at `send`
//~ fix `(send = 1)` => `(default = 1)`

use restrait::{api, endpoint};

#[api(restrait::Client, params(depth(send = 1) = "How deep"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
