//! The trait is made by a macro, which is given the mistake.
//~ at `{deviceId}`
//~ fix `{deviceId}` => `<deviceId>`
//~ compiled

use losant::{api, endpoint};

macro_rules! declare {
    ($name:ident, $path:literal) => {
        #[api(losant::Client)]
        trait $name {
            #[endpoint(method = "GET", path = $path)]
            fn fetch(&self, device_id: &str) -> ();
        }
    };
}

declare!(Devices, "/devices/{deviceId}");

fn main() {}
