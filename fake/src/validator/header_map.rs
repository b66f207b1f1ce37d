//! Validation of headers that belong to a map.

use http::header::{ACCEPT, ACCEPT_ENCODING, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName};
use restrait::info::Location;

use super::values::ParamText;
use super::{ParamTexts, Validator};
use crate::rejection::{Rejection, RejectionKind};
use restrait::dynamic::ParamRules;

/// Headers that a transport sets on its own.
const OF_TRANSPORTS: [HeaderName; 4] = [ACCEPT, ACCEPT_ENCODING, COOKIE, USER_AGENT];

impl Validator {
    /// Stores the headers whose names begin with `prefix`. Headers that are declared otherwise, and
    /// those that no map can contain, do not belong to it.
    pub(super) fn header_map(
        &self,
        rules: &ParamRules,
        prefix: &str,
        headers: &HeaderMap,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let param = rules.param;
        let prefix = prefix.to_ascii_lowercase();
        for (name, value) in headers {
            let Some(key) = name.as_str().strip_prefix(&*prefix) else {
                continue;
            };
            if self.is_declared(name) || is_reserved(name) {
                continue;
            }
            let Ok(text) = value.to_str() else {
                let message = format!("invalid header `{name}`: expected visible ASCII");
                let kind = RejectionKind::Invalid;
                return Err(Rejection::for_param(self.info, param.name, kind, message));
            };
            let (key, text) = (key.to_owned(), text.to_owned());
            texts.push(ParamText { param, key, text });
        }
        Ok(())
    }

    /// Returns `true` if a constant or another param has this name.
    fn is_declared(&self, name: &HeaderName) -> bool {
        let is_name = |other: &str| name.as_str().eq_ignore_ascii_case(other);
        let mut params = self.params_in(Location::Header);
        let mut constants = self.info.constants.iter();
        let mut schemes = self.info.auth.schemes().iter();
        params.any(|it| it.param.header_prefix.is_none() && is_name(it.param.name))
            || constants.any(|it| it.location == Location::Header && is_name(it.name))
            || schemes.any(|it| it.location() == Location::Header && is_name(it.name()))
    }
}

fn is_reserved(name: &HeaderName) -> bool {
    OF_TRANSPORTS.contains(name) || restrait_grammar::header::check_name(name.as_str()).is_err()
}
