//! The module of the client does not export the runtime.
//~ at `Client`
//~ names `restrait`
//~ rustc
//~ fix `pub mod weather {` => `pub mod weather {⏎    pub use restrait;⏎`

use restrait::{api, endpoint};

pub mod weather {
    use restrait::client;

    #[client()]
    pub struct Client;
}

#[api(crate::weather::Client)]
trait Reports {
    #[endpoint(method = "GET", path = "/reports/<id>")]
    fn get(&self, id: u32, days: Option<u32>) -> Vec<String>;
}

fn main() {}
