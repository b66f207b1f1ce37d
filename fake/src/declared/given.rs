//! What a request gives for params, checked by the style in which they travel.

use restrait::info::{Location, ParamInfo, Style};

use super::Declared;
use crate::query::Pair;
use crate::refusal::{Reason, Refusal};
use crate::value::{Rules, quoted};

/// One text of a request, for the param that it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) param: &'static ParamInfo,
    /// What follows the param's name: `[0][key]`. For fields that travel by names of their own,
    /// that name. Mostly empty.
    pub(crate) key: String,
    pub(crate) text: String,
}

/// Everything that a request gives for params.
pub(crate) type Values = Vec<Given>;

impl Declared {
    /// Checks pairs of names and texts against the params of a place.
    pub(super) fn pairs(
        &self,
        place: Location,
        mut left: Vec<Pair>,
        ignore_unknown: bool,
        values: &mut Values,
    ) -> Result<(), Refusal> {
        let is_flat = |rules: &&Rules| rules.param.style == Style::Flatten;
        for rules in self.at(place).filter(|rules| !is_flat(rules)) {
            let given = left.extract_if(.., |(name, _)| owns(rules.param, name));
            self.given(rules, given.collect(), values)?;
        }
        // What is left has names of its own, which the declaration does not know.
        if let Some(rules) = self.at(place).find(is_flat) {
            let param = rules.param;
            values.extend(
                left.into_iter()
                    .map(|(key, text)| Given { param, key, text }),
            );
            return Ok(());
        }
        match left.first() {
            Some((name, _)) if !ignore_unknown => Err(self.unknown(place, name)),
            _ => Ok(()),
        }
    }

    /// Checks what is given for one param.
    pub(super) fn given(
        &self,
        rules: &Rules,
        given: Vec<Pair>,
        values: &mut Values,
    ) -> Result<(), Refusal> {
        let param = rules.param;
        let (name, place) = (param.name, param.location.as_str());
        let refuse = |reason, what: &str| Err(Refusal::of(self.info, name, reason, what));
        // Of a list, nothing is sent when it is empty.
        let is_lone = param.style.is_always_sent();
        if is_lone && param.required && given.is_empty() {
            let what = format!("is missing; it is a required {place} param");
            return refuse(Reason::Missing, &what);
        }
        if (is_lone || param.style == Style::Comma) && given.len() > 1 {
            return refuse(Reason::Invalid, "is given twice");
        }
        for (key, text) in given {
            let key = key.get(name.len()..).unwrap_or_default();
            if param.style != Style::Brackets {
                self.text(rules, text, values)?;
            } else if is_brackets(key) {
                let key = key.to_owned();
                values.push(Given { param, key, text });
            } else {
                let what = format!("has the malformed key {}", quoted(key));
                return refuse(Reason::Invalid, &what);
            }
        }
        Ok(())
    }

    /// Checks one text.
    pub(super) fn text(
        &self,
        rules: &Rules,
        text: String,
        values: &mut Values,
    ) -> Result<(), Refusal> {
        let param = rules.param;
        if let Some(rule) = rules.broken_by(&text) {
            // A header may be a secret, and nobody can tell by its name.
            let is_hidden = param.secret || param.location == Location::Header;
            let what = if is_hidden {
                rule
            } else {
                format!("{rule}, not {}", quoted(&text))
            };
            return Err(Refusal::of(self.info, param.name, Reason::Invalid, what));
        }
        let key = String::new();
        values.push(Given { param, key, text });
        Ok(())
    }

    pub(super) fn unknown(&self, place: Location, name: &str) -> Refusal {
        let known: Vec<_> = self.at(place).map(|rules| rules.param.name).collect();
        let known = match known.as_slice() {
            [] => "it takes none".to_owned(),
            names => format!("it takes `{}`", names.join("`, `")),
        };
        let (name, place) = (quoted(name), place.as_str());
        let name = name.trim_matches('"');
        let what = format!("there is no {place} param `{name}`; {known}");
        self.refuse(Reason::Unknown, &what)
    }
}

/// Whether a pair of this name belongs to `param`.
fn owns(param: &ParamInfo, name: &str) -> bool {
    match name.strip_prefix(param.name) {
        Some(rest) => rest.is_empty() || (param.style == Style::Brackets && rest.starts_with('[')),
        None => false,
    }
}

/// Whether it is nothing, or keys in brackets: `[0][key]`.
fn is_brackets(text: &str) -> bool {
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
    use super::is_brackets;

    #[test]
    fn keys_stand_in_brackets() {
        for right in ["", "[0]", "[a][0][b c]", "[]"] {
            assert!(is_brackets(right), "{right}");
        }
        for wrong in ["[", "[0", "0]", "[a]b", "[a]b[c]", "[a[b]]", "x"] {
            assert!(!is_brackets(wrong), "{wrong}");
        }
    }
}
