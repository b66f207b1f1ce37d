//! A field has no role.
//~ at `page`
//~ fix `#[page]` => `#[page(items)]`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page]
    items: Vec<u64>,
}

fn main() {}
