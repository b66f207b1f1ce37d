//! Two variants are sent as the same text after renaming.
//~ at `Descending`
//~ names `ASC`
//~ fix `#[param("ASC")]` => `#[param("DESC")]`

use restrait::param::Param;

#[derive(Param)]
#[serde(rename_all = "UPPERCASE")]
enum Order {
    Asc,
    #[param("ASC")]
    Descending,
}

fn main() {}
