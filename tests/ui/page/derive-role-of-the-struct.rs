//! The role of a field is on the struct.
//~ at `items`
//~ fix `#[page(items)]` => ``
//~ fix `    items` => `    #[page(items)]⏎    items`

#[derive(serde::Deserialize, restrait::Page)]
#[page(items)]
struct Numbers {
    items: Vec<u64>,
}

fn main() {}
