//! An environment variable is for nothing.
//~ at `tokn`
//~ meant `token`
//~ fix `tokn` => `token`

use restrait::client;

#[client(env(tokn = "TOKEN"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
