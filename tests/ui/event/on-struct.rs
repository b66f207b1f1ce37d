//! The events of a stream as a struct.
//~ at `Heard`
//~ names `enum`
//~ fix `struct Heard(u64);` => `enum Heard {⏎    Number(u64),⏎}`

#[derive(restrait::Event)]
struct Heard(u64);

fn main() {}
