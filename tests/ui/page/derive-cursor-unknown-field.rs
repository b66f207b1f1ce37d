//! The items do not have the field of the cursor.
//~ at `uuid`
//~ rustc
//~ fix `cursor = uuid` => `cursor = id`

#[derive(serde::Deserialize)]
struct Charge {
    id: String,
}

#[derive(serde::Deserialize, restrait::Page)]
struct Charges {
    #[page(items, cursor = uuid)]
    data: Vec<Charge>,
}

fn main() {}
