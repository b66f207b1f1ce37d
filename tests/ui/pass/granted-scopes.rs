//! Scopes that suffice, in every form.
#![deny(warnings, rust_2018_idioms, unused_qualifications)]

use losant::scopes::assert_scopes;
use losant::{api, device, endpoint, instance_org};

const SLICE: &[&str] = &["all.User.read", "device.*"];
const LIST: [&str; 2] = ["instanceOrg.*", "device.get"];
const ONE: &str = "instanceOrg.patch";

#[api(losant::Client)]
trait Open {
    #[endpoint(method = "GET", path = "/open", auth = none)]
    fn open(&self) -> ();

    #[endpoint(method = "GET", path = "/names/<name>")]
    fn name(&self, name: &str, other: Option<&str>) -> ();
}

assert_scopes!(SLICE, device::Get, instance_org::Get);
assert_scopes!(LIST, device::Get, instance_org::Get, instance_org::Patch,);
assert_scopes! {
    [
        ONE,
        "instanceOrg.get",
    ],
    instance_org::Patch,
    instance_org::Get<'_>,
    instance_org::Get<'static>,
}
assert_scopes!([], open::Open, open::Name);
losant::scopes::assert_scopes!(["unused.scope", "instanceOrg.get"], instance_org::Get);

macro_rules! of_the_application {
    ($granted:expr; $($endpoint:ty),*) => {
        assert_scopes!($granted, $($endpoint),*);
    };
}

of_the_application!(["instanceOrg.*"]; instance_org::Get, instance_org::Patch);

/// Repeats the endpoints ten times for each number.
macro_rules! repeated {
    ([$($endpoint:ty),*] $first:literal $($rest:literal)*) => {
        repeated!([
            $($endpoint, $endpoint, $endpoint, $endpoint, $endpoint),*,
            $($endpoint, $endpoint, $endpoint, $endpoint, $endpoint),*
        ] $($rest)*);
    };
    ([$($endpoint:ty),*]) => {
        assert_scopes!(["other.scope", "instanceOrg.*", "device.*"], $($endpoint),*);
    };
}

// 500 endpoints.
repeated!([
    device::Get, device::Patch, device::Delete, instance_org::Get, instance_org::Patch
] 1 2);

mod inner {
    // The names of the macro are not those of the user.
    const GRANTED: &[&str] = super::SLICE;
    losant::scopes::assert_scopes!(GRANTED, losant::device::Get);
}

pub(crate) fn main() {
    assert_scopes!(["instanceOrg.get"], instance_org::Get);
    let client = losant::Client::builder().build().unwrap();
    let _ = (client.open(), client.name("a").other("b"));
}
