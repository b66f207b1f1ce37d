//! The value of a header has a line break.
//~ at `"a\nb"`
//~ names `x-a`
//~ fix `\n` => ` `

use restrait::client;

#[client(headers("x-a" = "a\nb"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
