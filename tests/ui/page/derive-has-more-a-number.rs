//! The end of the list is a number.
//~ at `u64`
//~ fix `has_more: u64` => `has_more: bool`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    #[page(has_more)]
    has_more: u64,
}

fn main() {}
