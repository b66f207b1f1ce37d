//! A variant has named fields.
//~ at `{ value: u64 }`
//~ names `Number`
//~ fix `{ value: u64 }` => `(u64)`

#[derive(restrait::Event)]
enum Heard {
    Number { value: u64 },
}

fn main() {}
