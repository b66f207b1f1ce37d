//! A variant has no status.
//~ at `Done`
//~ fix `Done(String)` => `#[status(200)] Done(String)`

#[derive(restrait::Response)]
enum Export {
    Done(String),
    #[status(202)]
    Accepted,
}

fn main() {}
