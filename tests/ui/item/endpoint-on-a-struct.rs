//! `#[endpoint]` is applied to a struct.
//~ at `#[endpoint(method = "GET", path = "/devices")]`
//~ names ``#[endpoint]``
//~ fix `#[endpoint(method = "GET", path = "/devices")]⏎` => ``

use restrait::endpoint;

#[endpoint(method = "GET", path = "/devices")]
struct List;

fn main() {
    let _ = List;
}
