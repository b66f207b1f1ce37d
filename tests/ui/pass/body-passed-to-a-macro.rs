//! A trait whose body, names, types and docs are arguments of macros.

use losant::{api, endpoint};

macro_rules! body {
    ($($body:tt)*) => {
        #[api(losant::Client)]
        trait Bodies {
            $($body)*
        }
    };
}

body! {
    /// Lists devices.
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn list(&self, device_id: &str, #[query(example = "2")] page: Option<u32>) -> Vec<String>;

    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn create(&self, device_id: &str, #[header] etag: Option<String>, #[body] device: &serde_json::Value) -> ();
}

macro_rules! methods {
    ($($name:ident $path:literal ($($args:tt)*) -> $ty:ty: $docs:literal)*) => {
        #[api(losant::Client)]
        trait Methods {
            $(
                #[doc = $docs]
                #[endpoint(method = "GET", path = $path)]
                fn $name(&self, $($args)*) -> $ty;
            )*
        }
    };
}

methods! {
    first "/first" (page: Option<u32>) -> Vec<String>: "Lists the first."
    last "/last" (#[query] page: Option<u32>, #[query("s")] size: u8) -> Vec<u8>: "Lists the last."
}

macro_rules! receiver {
    ($($receiver:tt)*) => {
        #[api(losant::Client)]
        trait Receivers {
            #[endpoint(method = "GET", path = "/receivers")]
            fn fetch($($receiver)*, depth: Option<u8>) -> ();
        }
    };
}

receiver!(&self);

macro_rules! nested {
    ($name:ident, $($body:tt)*) => { inner! { $name; depth: Option<u8>; $($body)* } };
}

macro_rules! inner {
    ($name:ident; $arg:ident: $ty:ty; $($body:tt)*) => {
        #[api(losant::Client)]
        pub trait $name {
            #[endpoint(method = "GET", path = "/inner")]
            fn inner(&self, $arg: $ty, width: Option<u8>) -> ();

            $($body)*
        }
    };
}

nested! {
    Nested,
    #[endpoint(method = "GET", path = "/outer")]
    fn outer(&self, depth: Option<u8>) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.list("1").page(2)).starts_with("/devices/1?page=2&"));
    let device = serde_json::json!({});
    assert!(target(&client.create("1", &device).etag("a")).starts_with("/devices/1?"));
    assert!(target(&client.first().page(1)).starts_with("/first?page=1&"));
    assert!(target(&client.last(3).page(1)).starts_with("/last?page=1&s=3"));
    assert!(target(&client.fetch().depth(1)).starts_with("/receivers?depth=1&"));
    assert!(target(&client.inner().depth(1).width(2)).starts_with("/inner?depth=1&width=2&"));
    assert!(target(&client.outer().depth(1)).starts_with("/outer?depth=1&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
