//! The trait has no endpoint.
//~ at `Devices`
//~ names `missing endpoint`
//~ fix `{}⏎⏎fn` => `{⏎    #[restrait::endpoint(method = "GET", path = "/devices")]⏎    fn list(&self) -> ();⏎}⏎⏎fn`

use restrait::api;

#[api(restrait::Client)]
trait Devices {}

fn main() {}
