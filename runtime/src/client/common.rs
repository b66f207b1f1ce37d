//! The values of the params that every endpoint of an API takes.

use http::HeaderMap;

use crate::error::InvalidInput;
use crate::value::{Value, insert_header};
use crate::{ClientInfo, ParamInfo};

/// A client's values of its API's common params, in the order of [`ClientInfo::common`].
#[derive(Debug, Clone)]
pub struct CommonValues(Vec<Value<'static>>);

impl CommonValues {
    /// What is sent when nobody says anything.
    #[must_use]
    pub fn new(info: &'static ClientInfo) -> Self {
        let value = |param: &ParamInfo| param.sent.map_or_else(Value::absent, Value::str);
        Self(info.common.iter().map(value).collect())
    }

    /// Sets the param at `index`, unless `value` is `None`.
    #[must_use]
    pub fn set(mut self, index: usize, value: Option<Value<'static>>) -> Self {
        if let (Some(place), Some(value)) = (self.0.get_mut(index), value) {
            *place = value;
        }
        self
    }

    pub(super) fn as_slice(&self) -> &[Value<'static>] {
        &self.0
    }
}

/// Whether the value can be sent.
pub(super) fn check(param: &ParamInfo, value: &Value<'_>) -> Result<(), InvalidInput> {
    match value.refusal() {
        Some(reason) => Err(InvalidInput::new(param.name, reason.to_owned())),
        None => Ok(()),
    }
}

/// Sets a common param that is a header.
pub(super) fn set_header(
    param: &ParamInfo,
    value: &Value<'_>,
    headers: &mut HeaderMap,
) -> Result<(), InvalidInput> {
    let set = insert_header(headers, param.name, value);
    set.map_err(|reason| InvalidInput::new(param.name, reason))
}
