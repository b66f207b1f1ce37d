//! Two events of one name.
//~ at `Other`
//~ names `number`
//~ fix `#[event("number")]` => `#[event("other")]`

#[derive(restrait::Event)]
enum Heard {
    Number(u64),
    #[event("number")]
    Other(u64),
}

fn main() {}
