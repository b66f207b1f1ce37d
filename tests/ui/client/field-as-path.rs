//! A common param is a path param.
//~ at `path`
//~ fix `#[path]` => `#[query]`

use restrait::client;

#[client()]
pub struct Client {
    #[path]
    verbose: Option<bool>,
}

fn main() {
    let _ = Client::builder();
}
