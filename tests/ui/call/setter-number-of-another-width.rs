//! The argument of a setter is a wider number.
//~ at `5_u64`
//~ names `u32`
//~ fix `5_u64` => `5`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, start: Option<u32>) -> ();
}

pub async fn call(client: &losant::Client) -> losant::Result<()> {
    client.find().start(5_u64).await?;
    Ok(())
}

fn main() {}
