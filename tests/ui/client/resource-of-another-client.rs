//! A resource is the trait of another client.
//~ at `Devices`
//~ fix `, resources(Devices)` => ``

pub use restrait;
use restrait::{api, client, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

#[client(base_url = "https://api.example.com", resources(Devices))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
