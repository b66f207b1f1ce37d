//! The field at the end of a path is a struct in place of a cursor.
//~ at `metadata`
//~ names `Metadata`
//~ fix `next = metadata` => `next = metadata.next`

#[derive(serde::Deserialize)]
struct Metadata {
    next: Option<String>,
}

#[derive(serde::Deserialize, restrait::Page)]
#[page(next = metadata)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    metadata: Option<Metadata>,
}

fn main() {}
