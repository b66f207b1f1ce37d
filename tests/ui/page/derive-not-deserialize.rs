//! A page is not `Deserialize`.
//~ at `Numbers`
//~ fix `restrait::Page` => `restrait::Page, serde::Deserialize`

#[derive(restrait::Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
}

fn main() {}
