//! The type of the items at the end of a path is missing.
//~ at `items`
//~ fix `items = data.items` => `items = data.items, item = u64`

#[derive(serde::Deserialize)]
struct Data {
    items: Vec<u64>,
}

#[derive(serde::Deserialize, restrait::Page)]
#[page(items = data.items)]
struct Numbers {
    data: Data,
}

fn main() {}
