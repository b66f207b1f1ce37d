//! The data of an event cannot be decoded.
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Deserialize)] struct Opaque;`

struct Opaque;

#[derive(restrait::Event)]
enum Heard {
    Added(Opaque),
}

fn main() {}
