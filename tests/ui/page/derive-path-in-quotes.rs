//! A path of fields is in quotes.
//~ at `"metadata.next"`
//~ fix `"metadata.next"` => `metadata.next`

#[derive(serde::Deserialize)]
struct Metadata {
    next: Option<String>,
}

#[derive(serde::Deserialize, restrait::Page)]
#[page(next = "metadata.next")]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    metadata: Metadata,
}

fn main() {}
