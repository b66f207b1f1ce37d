//! [`Param`] for entity tags.

use crate::info::{JsonType, TypeInfo};
use crate::param::Param;
use crate::response::ETag;
use crate::value::Value;

const TYPE: TypeInfo = TypeInfo::new("ETag", JsonType::String)
    .pattern(r#"^(W/)?"[ !#-~]*"$"#)
    .example(r#""v7""#);

impl Param<'_> for ETag {
    const TYPE: TypeInfo = TYPE;

    fn into_value(self) -> Value<'static> {
        Value::display(&self)
    }
}

impl Param<'_> for &ETag {
    const TYPE: TypeInfo = TYPE;

    fn into_value(self) -> Value<'static> {
        Value::display(self)
    }
}
