//! The argument of a setter has another type.
//~ at `"now"`
//~ names `u32`
//~ fix `"now"` => `5`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch("1").start("now").await?;
    Ok(())
}

fn main() {}
