//! A page is a tuple struct.
//~ at `Numbers`
//~ fix `struct Numbers(Vec<u64>);` => `struct Numbers { #[page(items)] items: Vec<u64> }`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers(Vec<u64>);

fn main() {}
