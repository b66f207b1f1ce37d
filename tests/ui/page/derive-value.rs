//! A role has a value.
//~ at `true`
//~ names `items`
//~ fix `items = true` => `items`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items = true)]
    items: Vec<u64>,
}

fn main() {}
