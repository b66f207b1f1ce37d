//! A resource is a trait without `#[api]`.
//~ at `Devices`
//~ fix `, resources(Devices)` => ``

pub use restrait;
use restrait::client;

trait Devices {
    fn list(&self);
}

#[client(base_url = "https://api.example.com", resources(Devices))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
