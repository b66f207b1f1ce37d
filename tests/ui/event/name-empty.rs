//! The name of an event is empty.
//~ at `""`
//~ names `missing event name`
//~ fix `""` => `"number"`

#[derive(restrait::Event)]
enum Heard {
    #[event("")]
    Number(u64),
}

fn main() {}
