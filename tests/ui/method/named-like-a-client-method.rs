//! An endpoint has the name of a method of the client.
//~ at `set_token`
//~ fix `fn set_token` => `fn replace_token`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "PUT", path = "/token")]
    fn set_token(&self) -> ();
}

fn main() {}
