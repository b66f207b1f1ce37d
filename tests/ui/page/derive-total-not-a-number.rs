//! The total of a page is a text.
//~ at `String`
//~ fix `total: String` => `total: u64`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    #[page(total)]
    total: String,
}

fn main() {}
