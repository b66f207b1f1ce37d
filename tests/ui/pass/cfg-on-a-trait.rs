//! A conditional trait.

#[allow(unused_imports)]
use losant::{api, endpoint};

#[cfg(any())]
#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> Nothing;
}

#[api(losant::Client)]
#[cfg(any())]
trait Flows {
    #[endpoint(method = "GET", path = "/flows")]
    fn list(&self) -> Nothing;
}

pub fn main() {}
