//! The argument of a setter is the text of an enum.
//~ at `"asc"`
//~ names `Order`
//~ fix `"asc"` => `Order::Asc`

use restrait::param::Param;
use restrait::{api, endpoint};

#[derive(Clone, Copy, Param)]
pub enum Order {
    Asc,
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, order: Option<Order>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.find().order("asc").await?;
    Ok(())
}

fn main() {}
