//! Types of `url`.

use url::Url;

use crate::info::{JsonType, TypeInfo};
use crate::param::Param;
use crate::value::Value;

impl Param<'_> for Url {
    const TYPE: TypeInfo = TypeInfo::new("Url", JsonType::String);

    fn into_value(self) -> Value<'static> {
        Value::string(self.into())
    }
}

impl<'a> Param<'a> for &'a Url {
    const TYPE: TypeInfo = TypeInfo::new("Url", JsonType::String);

    fn into_value(self) -> Value<'a> {
        Value::str(self.as_str())
    }
}
