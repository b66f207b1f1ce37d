//! A common parameter has the name of a constant.
//~ at `units`
//~ fix `(query("units" = "si"))` => ``

use restrait::client;

#[client(query("units" = "si"))]
pub struct Client {
    units: Option<String>,
}

fn main() {
    let _ = Client::builder();
}
