//! A variant contains two types.
//~ at `(String, u8)`
//~ fix `String, u8` => `String`

#[derive(restrait::Response)]
enum Export {
    #[status(200)]
    Done(String, u8),
}

fn main() {}
