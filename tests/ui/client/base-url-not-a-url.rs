//! The base URL has no scheme.
//~ at `"api.example.com"`
//~ names `base URL`
//~ fix `"api.example.com"` => `"https://api.example.com"`

use restrait::client;

#[client(base_url = "api.example.com")]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
