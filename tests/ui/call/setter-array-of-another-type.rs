//! The argument of a setter is an array of another type.
//~ at `["a"]`
//~ names `Vec<u32>`
//~ fix `["a"]` => `[1]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, #[query(style = comma)] ids: Option<Vec<u32>>) -> ();
}

pub async fn call(client: &losant::Client) -> losant::Result<()> {
    client.find().ids(["a"]).await?;
    Ok(())
}

fn main() {}
