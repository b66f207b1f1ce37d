//! The name of an event is not a string.
//~ at `number`
//~ names `event`
//~ fix `#[event(number)]` => `#[event("number")]`

#[derive(restrait::Event)]
enum Heard {
    #[event(number)]
    First(u64),
}

fn main() {}
