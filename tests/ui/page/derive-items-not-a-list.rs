//! The items of a page are one number.
//~ at `u64`
//~ fix `items: u64` => `items: Vec<u64>`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: u64,
}

fn main() {}
