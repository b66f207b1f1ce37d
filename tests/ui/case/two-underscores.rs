//! No case says how a name is sent that contains two underscores.
//~ at `min__watts`
//~ fix `min__watts: Option` => `#[query("min__watts")] min__watts: Option`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, min__watts: Option<u32>) -> ();
}

fn main() {}
