//! An event has two names.
//~ at `event`
//~ fix `    #[event("b")]⏎` => ``

#[derive(restrait::Event)]
enum Heard {
    #[event("a")]
    #[event("b")]
    Number(u64),
}

fn main() {}
