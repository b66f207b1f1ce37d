//! The role of a field is in quotes.
//~ at `"items"`
//~ names `items`
//~ fix `"items"` => `items`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page("items")]
    items: Vec<u64>,
}

fn main() {}
