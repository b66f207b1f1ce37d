//! Two schemes that are sent together set the same header.
//~ at `all`
//~ fix `all(` => `any(`

use restrait::client;

#[client(auth = all(bearer, basic))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
