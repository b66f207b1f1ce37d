//! The scheme is not known.
//~ at `oauth`
//~ fix `oauth` => `bearer`

use restrait::client;

#[client(auth = oauth)]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
