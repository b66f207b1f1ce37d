//! A header with a list is one text.
//~ at `String`
//~ names `Vec<String>`
//~ fix `allow: String` => `allow: Vec<String>`

use restrait::Response;

#[derive(Response)]
struct Object {
    #[header("allow", style = comma)]
    allow: String,
    size: u32,
}

fn main() {}
