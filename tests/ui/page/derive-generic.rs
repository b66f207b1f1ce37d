//! A page is generic.
//~ at `<T>`
//~ fix `Numbers<T>` => `Numbers`
//~ fix `Vec<T>` => `Vec<u8>`



#[derive(serde::Deserialize, restrait::Page)]
struct Numbers<T> {
    #[page(items)]
    items: Vec<T>,
    #[page(total)]
    total: u64,
    #[page(next)]
    next: Option<String>,
}

fn main() {}
