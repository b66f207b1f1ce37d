//! There is a variable for the password, but none for the user.
//~ at `password`
//~ fix `password = "P"` => `password = "P", user = "USER"`

use restrait::client;

#[client(auth = basic, env(password = "P"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
