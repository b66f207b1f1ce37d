//! A flattened header is a number.
//~ at `u64`
//~ names `flatten`
//~ fix `"x-count-", flatten` => `"x-count"`

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("x-count-", flatten)] counts: Option<u64>) -> ();
}

fn main() {}
