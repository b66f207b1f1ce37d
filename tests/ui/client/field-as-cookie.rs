//! A common param is a cookie.
//~ at `cookie`
//~ fix `#[cookie]` => `#[query]`

use restrait::client;

#[client()]
pub struct Client {
    #[cookie]
    session: Option<bool>,
}

fn main() {
    let _ = Client::builder();
}
