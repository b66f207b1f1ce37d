//! A key is duplicate.
//~ at `base_url`
//~ fix `, base_url = "https://b.example"` => ``

use restrait::client;

#[client(base_url = "https://a.example", base_url = "https://b.example")]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
