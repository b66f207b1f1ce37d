//! A trait whose methods are repetitions of a macro.

use losant::{api, endpoint};

macro_rules! lists {
    ($($name:ident $path:literal $answer:ty),* $(,)?) => {
        #[api(losant::Client)]
        trait Lists {
            $(
                #[doc = concat!("Lists ", stringify!($name), ".")]
                #[endpoint(method = "GET", path = $path)]
                fn $name(&self, page: Option<u32>) -> $answer;
            )*
        }
    };
}

lists!(my_devices "/devices" Vec<String>, my_flows "/flows" Vec<u32>);

pub fn main() {
    let client = client();
    assert!(target(&client.my_devices().page(1)).starts_with("/devices?page=1&"));
    assert!(target(&client.my_flows()).starts_with("/flows?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
