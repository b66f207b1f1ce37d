//! A page with no list.
//~ at `Numbers`
//~ names `items`
//~ fix `    items: Vec<u64>` => `    #[page(items)]⏎    items: Vec<u64>`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    items: Vec<u64>,
}

fn main() {}
