//! A scheme is written without `=`.
//~ at `auth`
//~ fix `auth(basic)` => `auth = basic`

use restrait::client;

#[client(auth(basic))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
