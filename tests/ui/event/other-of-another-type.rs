//! The variant of all other events has another type.
//~ at `String`
//~ names `Message`
//~ fix `String` => `restrait::sse::Message`

#[derive(restrait::Event)]
enum Heard {
    Number(u64),
    #[event(_)]
    Other(String),
}

fn main() {}
