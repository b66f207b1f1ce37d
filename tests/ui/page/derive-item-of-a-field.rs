//! The type of the items is declared, but the marked field has it.
//~ at `item`
//~ fix `#[page(item = u64)]⏎` => ``

#[derive(serde::Deserialize, restrait::Page)]
#[page(item = u64)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

fn main() {}
