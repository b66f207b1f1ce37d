//! The name of a header would begin with `-`.
//~ at `_trace`
//~ fix `#[header]` => `#[header("trace")]`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[header] _trace: Option<&str>) -> ();
}

fn main() {}
