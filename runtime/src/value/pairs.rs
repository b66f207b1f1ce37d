//! Values as `name=value` pairs of a query or a form.

use restrait_grammar::route::ParamKey;

use super::{OwnedKind, Repr, Value};
use crate::encode::{Pairs, UrlBuf, percent};

impl Pairs {
    /// Writes the pairs of a value. An absent value writes nothing.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value cannot be sent.
    #[expect(
        clippy::inline_always,
        reason = "called in the loop over all params, where a function call would dominate the cost"
    )]
    #[inline(always)]
    pub(crate) fn push_value<'v>(
        &mut self,
        key: &ParamKey<'_>,
        value: &'v Value<'_>,
        url: &mut UrlBuf,
    ) -> Result<(), &'v str> {
        if !key.is_unreserved() || matches!(value.0, Repr::Owned(..)) {
            return self.push_named(key.name(), value, url);
        }
        if value.is_absent() {
            return Ok(());
        }
        self.push_key(key.text(), url);
        match &value.0 {
            Repr::Bool(true) => url.push("true"),
            Repr::Bool(false) => url.push("false"),
            Repr::Int(number) => url.push(itoa::Buffer::new().format(*number)),
            Repr::UInt(number) => url.push(itoa::Buffer::new().format(*number)),
            Repr::Str(text) => percent::encode(text, url),
            Repr::Inline(text) => percent::encode(text.as_str(), url),
            Repr::Absent | Repr::Owned(..) => {}
        }
        Ok(())
    }

    /// Writes the pairs of a value whose name is not encoded yet.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value cannot be sent.
    pub(crate) fn push_named<'v>(
        &mut self,
        name: &str,
        value: &'v Value<'_>,
        url: &mut UrlBuf,
    ) -> Result<(), &'v str> {
        match &value.0 {
            Repr::Absent => {}
            Repr::Owned(OwnedKind::Invalid, reason) => return Err(reason),
            Repr::Owned(OwnedKind::Fields, pairs) => self.push_encoded(pairs, url),
            Repr::Owned(OwnedKind::Pairs | OwnedKind::SecretPairs, pairs) if pairs.is_empty() => {}
            Repr::Owned(OwnedKind::Pairs | OwnedKind::SecretPairs, pairs) => {
                for pair in pairs.split('&') {
                    self.push_name(name, url);
                    url.push(pair);
                }
            }
            Repr::Bool(_)
            | Repr::Int(_)
            | Repr::UInt(_)
            | Repr::Str(_)
            | Repr::Inline(_)
            | Repr::Owned(OwnedKind::Text | OwnedKind::Secret, _) => {
                self.push_name(name, url);
                url.push("=");
                value.with_text(|text| percent::encode(text, url))?;
            }
        }
        Ok(())
    }
}

/// Returns the pairs of a single value. They are empty if the value is absent or invalid.
pub(crate) fn encode_pair(name: &str, value: &Value<'_>) -> String {
    let mut url = UrlBuf::new();
    match Pairs::form().push_named(name, value, &mut url) {
        Ok(()) => url.as_str().to_owned(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::route::Route;

    #[test]
    fn pairs_are_encoded_and_separated() {
        let mut query = Pairs::query();
        let mut url = UrlBuf::new();
        let mut pair = |name, value: Value<'_>| {
            let written = query.push_named(name, &value, &mut url);
            written.map_err(str::to_owned)
        };
        pair("a", Value::absent()).unwrap();
        pair("b[c]", Value::str("d&e")).unwrap();
        pair("f", Value::bool(false)).unwrap();
        assert_eq!(pair("g", Value::invalid("no")), Err("no".to_owned()));
        query.push_encoded("", &mut url);
        query.push_encoded("h=1&i=2", &mut url);
        let route = Route::new(Method::GET, "  %q#&j=");
        let (_, mut keys) = route.pieces_and_keys();
        let (key, number) = (keys.next().unwrap(), Value::int(-1));
        query.push_value(&key, &number, &mut url).unwrap();
        assert_eq!(url.as_str(), "?b%5Bc%5D=d%26e&f=false&h=1&i=2&j=-1");
        url = UrlBuf::new();
        let pair = Pairs::query().push_value(&key, &number, &mut url);
        assert_eq!((pair, url.as_str()), (Ok(()), "?j=-1"));
        assert_eq!(encode_pair("k", &Value::str("??")), "k=%3F%3F");
        assert_eq!(encode_pair("k", &Value::absent()), "");
    }
}
