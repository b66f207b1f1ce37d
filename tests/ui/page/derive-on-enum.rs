//! A page that is an enum.
//~ at `Numbers`
//~ names `page`
//~ fix `enum Numbers {⏎    Items(Vec<u64>),⏎}` => `struct Numbers {⏎    #[page(items)]⏎    items: Vec<u64>,⏎}`

#[derive(serde::Deserialize, restrait::Page)]
enum Numbers {
    Items(Vec<u64>),
}

fn main() {}
