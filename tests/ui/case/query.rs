//! The name of a query param could be sent in two ways.
//~ at `per_page`
//~ names `perPage`
//~ fix `#[api(restrait::Client)]` => `#[api(restrait::Client, rename_all = "snake_case")]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>, sort_by: Option<u32>) -> ();
}

fn main() {}
