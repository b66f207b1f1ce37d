//! The cursor is in the last item and in the page.
//~ at `cursor`
//~ fix `, cursor = id` => ``

#[derive(serde::Deserialize)]
struct Charge {
    id: String,
}

#[derive(serde::Deserialize, restrait::Page)]
struct Charges {
    #[page(items, cursor = id)]
    data: Vec<Charge>,
    #[page(next)]
    next: Option<String>,
}

fn main() {}
