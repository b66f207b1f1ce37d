//! A field is a body.
//~ at `body`
//~ fix `#[body] ` => ``

use restrait::client;

#[client(base_url = "https://api.example.com")]
pub struct Client {
    #[body] units: Option<u8>,
}

fn main() {
    let _ = Client::builder();
}
