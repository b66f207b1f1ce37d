//! A response is a tuple struct.
//~ at `struct`
//~ fix `struct Export(String);` => `struct Export { name: String }`

#[derive(restrait::Response)]
struct Export(String);

fn main() {}
