//! The query part of a URL.

use crate::error::ApiError;
use crate::percent;

/// The pairs of a query, decoded.
#[derive(Debug)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Takes `raw` apart.
    pub(crate) fn parse(raw: Option<&str>) -> Self {
        let decoded = |text: &str| percent::decode(&text.replace('+', " "));
        let pairs = raw
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decoded(name), decoded(value))
            })
            .collect();
        Self(pairs)
    }

    /// The value of `name`.  Given twice it would be a list, which nothing here takes.
    pub(crate) fn get(&self, name: &str) -> Result<Option<&str>, ApiError> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        let first = values.next().map(|(_, value)| value.as_str());
        if values.next().is_some() {
            return Err(ApiError::Validation(format!("{name} is given twice")));
        }
        Ok(first)
    }

    /// The value of a switch; one that is absent is off.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, ApiError> {
        match self.get(name)? {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(ApiError::Validation(format!(
                "{name} must be true or false, not {other:?}"
            ))),
        }
    }
}
