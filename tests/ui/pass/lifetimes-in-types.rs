//! Types of the user with lifetimes.

use losant::info::{JsonType, TypeInfo};
use losant::param::{Param, Value};
use losant::{api, endpoint};

#[derive(Clone, Copy)]
pub struct Name<'n>(&'n str);

impl<'n> Param<'n> for Name<'n> {
    const TYPE: TypeInfo = TypeInfo::new("Name", JsonType::String);

    fn into_value(self) -> Value<'n> {
        Value::str(self.0)
    }
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<name>")]
    fn fetch(&self, name: Name<'_>, like: Option<Name<'_>>) -> ();
}

pub fn main() {
    let (client, text) = (client(), String::from("x"));
    let call = client.fetch(Name(&text)).like(Name(&text));
    assert!(target(&call).starts_with("/devices/x?like=x&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
