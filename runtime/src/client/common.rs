//! The values of the params that every endpoint of an API takes.

use std::fmt;

use http::HeaderMap;

use crate::error::InvalidInput;
use crate::info::{ClientInfo, ParamInfo};
use crate::value::{Input, Value, insert_header};

/// A client's values of its API's common params, in the order of [`ClientInfo::common`].
#[derive(Clone)]
pub struct CommonValues {
    info: &'static ClientInfo,
    values: Vec<Value<'static>>,
}

impl CommonValues {
    /// What is sent when nobody says anything.
    #[must_use]
    pub fn new(info: &'static ClientInfo) -> Self {
        let value = |param: &ParamInfo| param.sent.map_or_else(Value::absent, Value::str);
        let values = info.common.iter().map(value).collect();
        Self { info, values }
    }

    /// Sets the param at `index`, unless `input` is `None`.
    #[must_use]
    pub fn set(mut self, index: usize, input: Option<Input<'static>>) -> Self {
        let value = input.and_then(Input::into_value);
        if let (Some(place), Some(value)) = (self.values.get_mut(index), value) {
            let param = self.info.common.get(index);
            *place = match param {
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

// As it is without the facts, which are no values.
impl fmt::Debug for CommonValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CommonValues").field(&self.values).finish()
    }
}

/// Whether the value can be sent.
pub(super) fn check(param: &ParamInfo, value: &Value<'_>) -> Result<(), InvalidInput> {
    match value.invalid_reason() {
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
