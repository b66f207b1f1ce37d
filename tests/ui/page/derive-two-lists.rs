//! Two lists of one page.
//~ at `items`
//~ fix `    #[page(items)]⏎    more` => `    more`

#[derive(serde::Deserialize, restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    #[page(items)]
    more: Vec<u64>,
}

fn main() {}
