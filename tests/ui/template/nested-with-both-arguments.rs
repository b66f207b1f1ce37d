//! A placeholder is in another, and both have arguments.
//~ at `<orgId/devices/<deviceId>>`
//~ names `<orgId>`
//~ fix `<orgId/devices/<deviceId>>` => `<orgId>/devices/<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/orgs/<orgId/devices/<deviceId>>")]
    fn fetch(&self, org_id: &str, device_id: &str) -> ();
}

fn main() {}
