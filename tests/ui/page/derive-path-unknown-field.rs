//! A path names a field that does not exist.
//~ at `nxet`
//~ rustc
//~ fix `metadata.nxet` => `metadata.next`

#[derive(serde::Deserialize)]
struct Metadata {
    next: Option<String>,
}

#[derive(serde::Deserialize, restrait::Page)]
#[page(next = metadata.nxet)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    metadata: Option<Metadata>,
}

fn main() {}
