//! The style of a described param is unknown.
//~ at `coma`
//~ meant `comma`
//~ fix `coma` => `comma`

use restrait::{api, endpoint};

#[api(restrait::Client, params(tags(style = coma) = "Tags"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, tags: Option<Vec<u8>>) -> ();
}

fn main() {}
