//! The accessor of a resource has the name of a method of the client.
//~ at `Raw`
//~ names `raw`
//~ fix `, resources(Raw)` => ``

pub use restrait;
use restrait::{api, client, endpoint};

#[client(base_url = "https://api.example.com", resources(Raw))]
pub struct Client;

#[api(crate::Client)]
trait Raw {
    #[endpoint(method = "GET", path = "/raw")]
    fn list(&self) -> ();
}

fn main() {
    let _ = Client::builder();
}
