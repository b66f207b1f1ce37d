//! A common param is required.
//~ at `bool`
//~ fix `bool` => `Option<bool>`

use restrait::client;

#[client()]
pub struct Client {
    verbose: bool,
}

fn main() {
    let _ = Client::builder();
}
