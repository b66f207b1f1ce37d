//! The role of a field is misspelt.
//~ at `totl`
//~ meant `total`
//~ fix `totl` => `total`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    #[page(totl)]
    total: Option<u64>,
}

fn main() {}
