//! The fields have no names.
//~ at `(Option<bool>)`
//~ names `name`
//~ fix `(Option<bool>);` => ` {⏎    verbose: Option<bool>,⏎}`

use restrait::client;

#[client()]
pub struct Client(Option<bool>);

fn main() {
    let _ = Client::builder();
}
