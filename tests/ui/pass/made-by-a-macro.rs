//! A trait that consists of the arguments of a macro.

use losant::{api, endpoint};

macro_rules! declare {
    ($client:path, $vis:vis $api:ident, $method:literal, $path:literal, $name:ident: $ty:ty) => {
        #[api($client)]
        $vis trait $api {
            #[endpoint(method = $method, path = $path, scopes = ["a", "b"])]
            fn fetch(&self, $name: $ty, depth: Option<$ty>) -> Vec<$ty>;
        }
    };
}

declare!(losant::Client, pub Devices, "GET", "/devices/<deviceId>", device_id: u32);

pub fn main() {
    assert!(target(&client().fetch(1).depth(2)).starts_with("/devices/1?depth=2&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
