//! A scheme is written in quotes.
//~ at `"basic"`
//~ fix `"basic"` => `basic`

use restrait::client;

#[client(auth = "basic")]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
