//! The name of a header is invalid.
//~ at `"los ant"`
//~ fix `los ant` => `los-ant`

use restrait::client;

#[client(headers("los ant" = "1"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
