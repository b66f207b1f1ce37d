//! The argument of a setter is an array of another type.
//~ at `["a"]`
//~ names `Vec<u32>`
//~ fix `["a"]` => `[1]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, #[query(style = comma)] ids: Option<Vec<u32>>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.find().ids(["a"]).await?;
    Ok(())
}

fn main() {}
