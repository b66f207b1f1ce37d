//! [`Param`](super::Param) for types of other crates, each behind the feature of its name.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

/// Implements `Param` for types that are sent as text.
#[allow(unused_macros, reason = "no feature that needs it may be on")]
macro_rules! texts {
    ($($ty:ty, $name:literal, $pattern:expr, $value:ident => $text:expr;)+) => {$(
        impl crate::param::Param<'_> for $ty {
            const TYPE: crate::info::TypeInfo =
                crate::info::TypeInfo::new($name, crate::info::JsonType::String).pattern($pattern);

            fn into_value(self) -> crate::value::Value<'static> {
                let $value = self;
                $text
            }
        }
    )+};
}
#[allow(unused_imports, reason = "no feature that needs it may be on")]
use texts;

/// Patterns of RFC 3339.
#[allow(dead_code, reason = "no feature that needs them may be on")]
mod pattern {
    pub(super) const DATE: &str = "^\\d{4}-\\d\\d-\\d\\d$";
    pub(super) const TIME: &str = "^\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$";
    pub(super) const LOCAL: &str = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$";
    pub(super) const INSTANT: &str =
        "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$";
}

/// Returns a date of RFC 3339, whose years have four digits.
#[allow(dead_code, reason = "no feature that needs it may be on")]
fn dated(text: &dyn std::fmt::Display) -> crate::value::Value<'static> {
    let value = crate::value::Value::display(text);
    let has_year = |text: &str| text.split('-').next().is_some_and(|year| year.len() == 4);
    match value.with_text(has_year) {
        Ok(Some(false)) => crate::value::Value::invalid("its year must be from 0 to 9999"),
        Ok(_) | Err(_) => value,
    }
}
