//! The argument of a setter is the text of an enum.
//~ at `"asc"`
//~ names `Order`
//~ fix `"asc"` => `Order::Asc`

use losant::{api, endpoint};
use losant::restrait::param::Param;

#[derive(Clone, Copy, Param)]
#[param(runtime = losant::restrait)]
pub enum Order {
    Asc,
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, order: Option<Order>) -> ();
}

pub async fn call(client: &losant::Client) -> losant::Result<()> {
    client.find().order("asc").await?;
    Ok(())
}

fn main() {}
