//! A key is misspelt.
//~ at `base_ulr`
//~ meant `base_url`
//~ fix `base_ulr` => `base_url`

use restrait::client;

#[client(base_ulr = "https://api.example.com")]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
