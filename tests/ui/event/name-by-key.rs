//! The name of an event has a key.
//~ at `rename`
//~ fix `rename = "number"` => `"number"`

#[derive(restrait::Event)]
enum Heard {
    #[event(rename = "number")]
    Number(u64),
}

fn main() {}
