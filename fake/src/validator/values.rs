//! Validation of param values according to their style.

use restrait::info::{Location, ParamInfo, Style};

use super::Validator;
use crate::query::Pair;
use crate::rejection::{Rejection, RejectionKind};
use restrait::dynamic::{ParamRules, quoted};

/// A decoded text of a request, with the param to which it belongs.
#[derive(Clone, Debug)]
pub(crate) struct ParamText {
    pub(crate) param: &'static ParamInfo,
    /// Suffix of the name, such as `[0][key]` for `style = brackets`; the whole name for
    /// `style = flatten`; otherwise empty.
    pub(crate) key: String,
    pub(crate) text: String,
}

/// All texts of a request.
pub(crate) type ParamTexts = Vec<ParamText>;

impl Validator {
    /// Validates names and values against the params of a location.
    pub(super) fn pairs(
        &self,
        location: Location,
        mut pairs: Vec<Pair>,
        ignore_unknown: bool,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let is_flat = |rules: &&ParamRules| rules.param.style == Style::Flatten;
        for rules in self.params_in(location).filter(|rules| !is_flat(rules)) {
            let matching = pairs.extract_if(.., |(name, _)| matches_name(rules.param, name));
            self.param(rules, matching.collect(), texts)?;
        }
        // The declaration does not list the fields of a flattened param, so all other pairs belong
        // to it.
        if let Some(rules) = self.params_in(location).find(is_flat) {
            let param = rules.param;
            let fields = pairs.into_iter();
            texts.extend(fields.map(|(key, text)| ParamText { param, key, text }));
            return Ok(());
        }
        match pairs.first() {
            Some((name, _)) if !ignore_unknown => Err(self.unknown(location, name)),
            _ => Ok(()),
        }
    }

    /// Validates the pairs that belong to one param.
    pub(super) fn param(
        &self,
        rules: &ParamRules,
        pairs: Vec<Pair>,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let param = rules.param;
        let (name, location) = (param.name, param.location.as_str());
        let reject =
            |kind, message: String| Err(Rejection::for_param(self.info, name, kind, message));
        // An empty list is not sent at all.
        let is_single = param.style.is_always_sent();
        if is_single && param.required && pairs.is_empty() {
            let message = format!("missing `{name}`, a required {location} param");
            return reject(RejectionKind::Missing, message);
        }
        if (is_single || param.style == Style::Comma) && pairs.len() > 1 {
            let message = format!("duplicate {location} param `{name}`");
            return reject(RejectionKind::Invalid, message);
        }
        for (key, text) in pairs {
            let key = key.get(name.len()..).unwrap_or_default();
            if param.style != Style::Brackets {
                self.text(rules, text, texts)?;
            } else if is_bracketed(key) {
                let key = key.to_owned();
                texts.push(ParamText { param, key, text });
            } else {
                let message = format!("invalid key of `{name}`: {}", quoted(key));
                return reject(RejectionKind::Invalid, message);
            }
        }
        Ok(())
    }

    /// Validates one text.
    pub(super) fn text(
        &self,
        rules: &ParamRules,
        text: String,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let param = rules.param;
        if let Some(expected) = rules.expected_instead_of(&text) {
            let mut message = format!("invalid `{}`: expected {expected}", param.name);
            // Headers that are not declared as secret may contain secrets all the same.
            if !(param.secret || param.location == Location::Header) {
                message = format!("{message}, found {}", quoted(&text));
            }
            let kind = RejectionKind::Invalid;
            return Err(Rejection::for_param(self.info, param.name, kind, message));
        }
        let key = String::new();
        texts.push(ParamText { param, key, text });
        Ok(())
    }

    /// Creates the rejection for a param that is not declared.
    pub(super) fn unknown(&self, location: Location, name: &str) -> Rejection {
        let declared: Vec<_> = self
            .params_in(location)
            .map(|rules| rules.param.name)
            .collect();
        let expected = match declared.as_slice() {
            [] => "expected none".to_owned(),
            [name] => format!("expected `{name}`"),
            names => format!("expected one of `{}`", names.join("`, `")),
        };
        let (name, location) = (quoted(name), location.as_str());
        let name = name.trim_matches('"');
        let message = format!("unknown {location} param `{name}`, {expected}");
        self.reject(RejectionKind::Unknown, &message)
    }
}

/// Returns `true` if a pair with this name belongs to `param`.
fn matches_name(param: &ParamInfo, name: &str) -> bool {
    match name.strip_prefix(param.name) {
        Some(rest) => rest.is_empty() || (param.style == Style::Brackets && rest.starts_with('[')),
        None => false,
    }
}

/// Returns `true` if `text` is empty or consists of keys in brackets, such as `[0][key]`.
fn is_bracketed(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('[') else {
        return text.is_empty();
    };
    let Some(inner) = inner.strip_suffix(']') else {
        return false;
    };
    inner.split("][").all(|key| !key.contains(['[', ']']))
}

#[cfg(test)]
mod tests {
    use super::is_bracketed;

    #[test]
    fn keys_must_be_in_brackets() {
        for valid in ["", "[0]", "[a][0][b c]", "[]"] {
            assert!(is_bracketed(valid), "{valid}");
        }
        for invalid in ["[", "[0", "0]", "[a]b", "[a]b[c]", "[a[b]]", "x"] {
            assert!(!is_bracketed(invalid), "{invalid}");
        }
    }
}
