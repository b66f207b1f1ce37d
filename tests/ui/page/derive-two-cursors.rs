//! The cursor is marked and named by a path.
//~ at `next`
//~ fix `#[page(next = metadata.next)]⏎` => ``

#[derive(serde::Deserialize)]
struct Metadata {
    next: Option<String>,
}

#[derive(serde::Deserialize, restrait::Page)]
#[page(next = metadata.next)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    metadata: Metadata,
    #[page(next)]
    next: Option<String>,
}

fn main() {}
