//! Calls that are spawned, boxed and stored.

use std::pin::Pin;

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, depth: Option<u32>) -> u32;
}

fn spawnable<T: Send + 'static>(future: T) -> T {
    future
}

pub fn main() {
    let client = client();
    let name = String::from("1");
    // What was borrowed is written when the future is made.
    let future = spawnable(client.fetch(&name).depth(1).into_future());
    drop(name);
    let boxed: Pin<Box<dyn Future<Output = losant::Result<u32>> + Send>> = Box::pin(future);
    drop(boxed);
    let devices: &dyn Devices = &client;
    let mut call = devices.fetch("1");
    if call.depth_is_wanted() {
        call = call.depth(2);
    }
    assert!(target(&call).starts_with("/devices/1?depth=2&"));
}

trait Wanted {
    fn depth_is_wanted(&self) -> bool;
}

impl<C: losant::Endpoint> Wanted for C {
    fn depth_is_wanted(&self) -> bool {
        C::info().param("depth").is_some()
    }
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
