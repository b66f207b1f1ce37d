//! The cursor of a page is a number.
//~ at `u64`
//~ fix `next: u64` => `next: Option<String>`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u32>,
    #[page(next)]
    next: u64,
}

fn main() {}
