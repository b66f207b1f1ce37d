//! An event has an attribute without a name.
//~ at `event`
//~ fix `#[event]` => `#[event("number")]`

#[derive(restrait::Event)]
enum Heard {
    #[event]
    Number(u64),
}

fn main() {}
