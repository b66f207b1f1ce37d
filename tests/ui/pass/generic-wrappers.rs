//! Generic types as arguments.

use std::marker::PhantomData;

use losant::info::{JsonType, TypeInfo};
use losant::param::{Param, Value};
use losant::{api, endpoint};

pub struct Device;

pub struct Id<T>(u32, PhantomData<T>);

impl<T> Param<'_> for Id<T> {
    const TYPE: TypeInfo = TypeInfo::new("Id", JsonType::Integer);

    fn into_value(self) -> Value<'static> {
        Value::uint(self.0.into())
    }
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Id<Device>, parent: Option<Id<Vec<Device>>>) -> ();
}

pub fn main() {
    let client = client();
    let call = client.fetch(Id(1, PhantomData)).parent(Id(2, PhantomData));
    assert!(target(&call).starts_with("/devices/1?parent=2&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
