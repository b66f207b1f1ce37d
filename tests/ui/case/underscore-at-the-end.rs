//! No case says how a name is sent that ends with an underscore.
//~ at `type_`
//~ fix `type_: Option` => `#[query("type")] type_: Option`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, type_: Option<u32>) -> ();
}

fn main() {}
