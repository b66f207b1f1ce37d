//! Two fields are the body.
//~ at `more`
//~ fix `    more` => `    #[header] more`

#[derive(restrait::Response)]
struct Listed {
    names: Vec<String>,
    more: String,
}

fn main() {}
