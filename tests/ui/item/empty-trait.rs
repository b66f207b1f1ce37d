//! The trait has no endpoint.
//~ at `Devices`
//~ names `missing endpoint`
//~ fix `{}⏎⏎fn` => `{⏎    #[losant::endpoint(method = "GET", path = "/devices")]⏎    fn list(&self) -> ();⏎}⏎⏎fn`

use losant::api;

#[api(losant::Client)]
trait Devices {}

fn main() {}
