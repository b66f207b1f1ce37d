//! The values of common params.

use std::fmt;

use http::HeaderMap;

use crate::error::InvalidInput;
use crate::info::{ClientInfo, ParamInfo};
use crate::value::{Input, Value, insert_header};

/// The values of the common params, in the order of [`ClientInfo::common`].
#[derive(Clone)]
pub struct CommonValues {
    info: &'static ClientInfo,
    values: Vec<Value<'static>>,
}

impl CommonValues {
    /// Returns the default values.
    #[must_use]
    pub fn new(info: &'static ClientInfo) -> Self {
        let value = |param: &ParamInfo| param.sent.map_or_else(Value::absent, Value::str);
        let values = info.common.iter().map(value).collect();
        Self { info, values }
    }

    /// Sets the param at `index`, unless `input` is `None`.
    #[must_use]
    pub fn set(mut self, index: usize, input: Option<Input<'static>>) -> Self {
        let value = input.map(Input::into_value);
        if let (Some(previous), Some(value)) = (self.values.get_mut(index), value) {
            let param = self.info.common.get(index);
            *previous = match param {
                Some(param) if param.secret => value.into_secret(),
                Some(_) | None => value,
            };
        }
        self
    }

    pub(super) fn as_slice(&self) -> &[Value<'static>] {
        &self.values
    }
}

// `info` is left out.
impl fmt::Debug for CommonValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CommonValues").field(&self.values).finish()
    }
}

/// Returns an error if the value is invalid.
pub(super) fn check(param: &ParamInfo, value: &Value<'_>) -> Result<(), InvalidInput> {
    match value.invalid_reason() {
        Some(reason) => Err(InvalidInput::new(param.name, reason.to_owned())),
        None => Ok(()),
    }
}

/// Sets the header of a common param.
pub(super) fn set_header(
    param: &ParamInfo,
    value: &Value<'_>,
    headers: &mut HeaderMap,
) -> Result<(), InvalidInput> {
    let set = insert_header(headers, param.name, value);
    set.map_err(|reason| InvalidInput::new(param.name, reason))
}
