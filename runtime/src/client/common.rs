//! The values of the params that every endpoint of an API takes.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};

use crate::call::Fault;
use crate::value::Value;
use crate::{Arg, ClientInfo, Param, ParamInfo, encode};

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

    /// Sets the param at `index`, unless `arg` is `None`.
    #[must_use]
    pub fn set<T: Param<'static>>(mut self, index: usize, arg: impl Arg<T>) -> Self {
        if let (Some(place), Some(value)) = (self.0.get_mut(index), arg.into_arg()) {
            *place = value.into_value();
        }
        self
    }

    pub(super) fn as_slice(&self) -> &[Value<'static>] {
        &self.0
    }
}

/// Whether the value can be sent.
pub(super) fn check(param: &ParamInfo, value: &Value<'_>) -> Result<(), Fault> {
    match value.refusal() {
        Some(reason) => Err(refuse(param, reason.to_owned())),
        None => Ok(()),
    }
}

/// Sets a common param that is a header.
pub(super) fn set_header(
    param: &ParamInfo,
    value: &Value<'_>,
    headers: &mut HeaderMap,
) -> Result<(), Fault> {
    check(param, value)?;
    let Some(value) = value.with_text(encode::check_value) else {
        return Ok(());
    };
    let name = HeaderName::from_bytes(param.name.as_bytes())
        .map_err(|_| refuse(param, "is no header name"))?;
    headers.insert(name, value.map_err(|reason| refuse(param, reason))?);
    Ok(())
}

fn refuse(param: &ParamInfo, reason: impl Into<Cow<'static, str>>) -> Fault {
    (Cow::Borrowed(param.name), reason.into())
}
