//! The trait is made by a macro, which is given the mistake.
//~ at `{deviceId}`
//~ fix `{deviceId}` => `<deviceId>`
//~ compiled

use restrait::{api, endpoint};

macro_rules! declare {
    ($name:ident, $path:literal) => {
        #[api(restrait::Client)]
        trait $name {
            #[endpoint(method = "GET", path = $path)]
            fn fetch(&self, device_id: &str) -> ();
        }
    };
}

declare!(Devices, "/devices/{deviceId}");

fn main() {}
