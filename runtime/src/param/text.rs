//! Params that are sent as they are displayed.

use std::fmt::Display;

use crate::info::{JsonType, TypeInfo};
use crate::param::Param;
use crate::value::Value;

/// A parameter that is sent as its `Display` implementation writes it.
///
/// It makes any type with `Display` a parameter, such as `IpAddr` or a type of another crate. A setter
/// takes the value without the wrapper too.
///
/// ```
/// use std::net::{IpAddr, Ipv4Addr};
///
/// use restrait::param::Text;
/// use restrait::{Call, api, endpoint};
///
/// #[api]
/// trait Hosts {
///     #[endpoint(method = "GET", path = "/hosts/<address>")]
///     fn host(&self, address: Text<IpAddr>, gateway: Option<Text<Ipv4Addr>>) -> String;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let call = client.host(Text(Ipv4Addr::LOCALHOST.into())).gateway(Ipv4Addr::new(10, 0, 0, 1));
/// assert_eq!(call.request()?.uri(), "https://api.example.com/hosts/127.0.0.1?gateway=10.0.0.1");
/// # Ok(()) }
/// ```
///
/// A float that is not finite is displayed as a text, and sent as one. Use `f32` and `f64` directly to
/// refuse them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<T>(pub T);

impl<T> From<T> for Text<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Display> Param<'_> for Text<T> {
    const TYPE: TypeInfo = TypeInfo::new("Text", JsonType::String);

    fn into_value(self) -> Value<'static> {
        Value::display(&self.0)
    }
}
