//! The base URL is a number.
//~ at `5`
//~ fix `5` => `"https://api.example.com"`

use restrait::client;

#[client(base_url = 5)]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
