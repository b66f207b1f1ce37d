//! No case says how a name is sent that has a letter outside ASCII.
//~ at `größe`
//~ fix `größe: Option` => `#[query("größe")] größe: Option`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, größe: Option<u32>) -> ();
}

fn main() {}
