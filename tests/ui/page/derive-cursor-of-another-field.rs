//! The cursor in the last item is declared for another field.
//~ at `cursor`
//~ names `#[page(items, ..)]`
//~ fix `#[page(has_more, cursor = id)]` => `#[page(has_more)]`
//~ fix `#[page(items)]` => `#[page(items, cursor = id)]`

#[derive(serde::Deserialize)]
struct Charge {
    id: String,
}

#[derive(serde::Deserialize, restrait::Page)]
struct Charges {
    #[page(items)]
    data: Vec<Charge>,
    #[page(has_more, cursor = id)]
    has_more: bool,
}

fn main() {}
