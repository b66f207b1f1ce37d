//! Values as headers.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};

use super::Value;
use crate::encode::check_value;

/// Sets the header `name` to the value of a param. An absent value changes nothing.
///
/// # Errors
///
/// Returns the reason if the value cannot be sent unchanged.
pub(crate) fn insert_header(
    headers: &mut HeaderMap,
    name: &str,
    value: &Value<'_>,
) -> Result<(), Cow<'static, str>> {
    let Some(checked) = value.with_text(check_value).map_err(str::to_owned)? else {
        return Ok(());
    };
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "not a valid header name")?;
    let mut checked = checked?;
    checked.set_sensitive(value.is_secret());
    headers.insert(name, checked);
    Ok(())
}
