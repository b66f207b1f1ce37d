//! The type of a header cannot be parsed from text.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u64;`

struct Opaque;

#[derive(restrait::Response)]
struct Report {
    #[header("x-rows")]
    rows: Opaque,
    body: String,
}

fn main() {}
