//! The case is shortened.
//~ at `"snake"`
//~ meant `snake_case`
//~ fix `"snake"` => `"snake_case"`

use losant::{api, endpoint};

#[api(losant::Client, rename_all = "snake")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
