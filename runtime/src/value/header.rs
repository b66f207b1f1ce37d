//! Values as headers: sent exactly as given, or refused.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};

use super::Value;
use crate::encode::check_value;

/// Sets the header `name` to the param's value, or says why it cannot be sent. An absent value
/// changes nothing.
pub(crate) fn insert_header(
    headers: &mut HeaderMap,
    name: &str,
    value: &Value<'_>,
) -> Result<(), Cow<'static, str>> {
    if let Some(reason) = value.refusal() {
        return Err(reason.to_owned().into());
    }
    let Some(checked) = value.with_text(check_value) else {
        return Ok(());
    };
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "not a valid header name")?;
    let mut checked = checked?;
    checked.set_sensitive(value.is_secret());
    headers.insert(name, checked);
    Ok(())
}
