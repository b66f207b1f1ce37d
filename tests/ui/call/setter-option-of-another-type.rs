//! The argument of a setter is an `Option` of another type.
//~ at `Some("now")`
//~ names `String`
//~ fix `Some("now")` => `"now"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn find(&self, name: Option<String>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.find().name(Some("now")).await?;
    Ok(())
}

fn main() {}
