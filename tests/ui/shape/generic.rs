//! A response is generic.
//~ at `<T>`
//~ fix `Export<T>` => `Export`
//~ fix `Done(T)` => `Done(String)`



#[derive(restrait::Response)]
enum Export<T> {
    #[status(200)]
    Done(T),
}

fn main() {}
