//! A trait in a module that imports another trait of the same name with `*`, such as a second version of an API.

use losant::{api, endpoint};

#[api(losant::Client)]
pub trait Users {
    #[endpoint(method = "GET", path = "/v1/users")]
    fn list(&self, limit: Option<u32>) -> Vec<String>;
}

pub mod second {
    #[allow(unused_imports)]
    use super::*;

    #[api(losant::Client)]
    pub trait Users {
        #[endpoint(method = "GET", path = "/v2/users")]
        fn list(&self, max: Option<u32>) -> Vec<u64>;
    }
}

pub fn main() {
    let client = losant::Client::builder().base_url("https://api.example.com").build().unwrap();
    let first = losant::Call::request(&Users::list(&client).limit(1)).unwrap();
    let second = losant::Call::request(&second::Users::list(&client).max(2)).unwrap();
    assert!(first.uri().path_and_query().unwrap().as_str().starts_with("/v1/users?limit=1&"));
    assert!(second.uri().path_and_query().unwrap().as_str().starts_with("/v2/users?max=2&"));
}
