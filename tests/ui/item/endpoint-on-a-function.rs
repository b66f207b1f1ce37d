//! `#[endpoint]` is applied to a function.
//~ row I01
//~ at `#[endpoint(method = "GET", path = "/devices")]`
//~ names ``#[endpoint]``
//~ fix `#[endpoint(method = "GET", path = "/devices")]⏎` => ``

use restrait::endpoint;

#[endpoint(method = "GET", path = "/devices")]
fn list() {}

fn main() {
    list();
}
