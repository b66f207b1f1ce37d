//! A scheme is given twice.
//~ at `bearer`
//~ fix `bearer, bearer, basic` => `bearer, basic`

use restrait::client;

#[client(auth = any(bearer, bearer, basic))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
