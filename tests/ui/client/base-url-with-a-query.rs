//! The base URL has a query.
//~ at `"https://api.example.com?v=1"`
//~ names `query`
//~ fix `?v=1` => ``

use restrait::client;

#[client(base_url = "https://api.example.com?v=1")]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
