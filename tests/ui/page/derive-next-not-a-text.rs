//! The cursor of a page is a boolean.
//~ at `bool`
//~ fix `next: bool` => `next: Option<String>`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u32>,
    #[page(next)]
    next: bool,
}

fn main() {}
