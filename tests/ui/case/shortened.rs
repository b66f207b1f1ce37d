//! The case is shortened.
//~ at `"snake"`
//~ meant `snake_case`
//~ fix `"snake"` => `"snake_case"`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "snake")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
