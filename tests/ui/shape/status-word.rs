//! A status is a word.
//~ at `ok`
//~ fix `(ok)` => `(200)`

#[derive(restrait::Response)]
enum Export {
    #[status(ok)]
    Done(String),
}

fn main() {}
