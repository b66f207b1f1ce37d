//! Events are generic.
//~ at `<T>`
//~ fix `Change<T>` => `Change`
//~ fix `Heard(T)` => `Heard(String)`



#[derive(restrait::Event)]
enum Change<T> {
    #[event("heard")]
    Heard(T),
}

fn main() {}
