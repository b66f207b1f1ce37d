//! The argument of a setter is a wider number.
//~ at `5_u64`
//~ names `u32`
//~ fix `5_u64` => `5`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.find().start(5_u64).await?;
    Ok(())
}

fn main() {}
