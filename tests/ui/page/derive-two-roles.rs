//! A field has two roles.
//~ at `next`
//~ fix `, next` => ``

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items, next)]
    items: Vec<u64>,
}

fn main() {}
