//! `#[client]` is on an enum.
//~ at `enum`
//~ fix `enum Client {}` => `struct Client;`

use restrait::client;

#[client]
enum Client {}

fn main() {}
