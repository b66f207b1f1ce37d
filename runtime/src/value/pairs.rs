//! Values as pairs of a query or a form: one for each value that there is, more where it is several.

use restrait_grammar::route::ParamKey;

use super::{Owned, Repr, Value};
use crate::encode::{Pairs, UrlBuf, percent};

impl Pairs {
    /// Writes a value's pair, or nothing where there is no value, or says why it cannot be sent.
    #[expect(
        clippy::inline_always,
        reason = "the writer's loop, where a call would cost more than the rest"
    )]
    #[inline(always)]
    pub(crate) fn value<'v>(
        &mut self,
        key: &ParamKey<'_>,
        value: &'v Value<'_>,
        url: &mut UrlBuf,
    ) -> Result<(), &'v str> {
        if !key.is_unreserved() || matches!(value.0, Repr::Owned(..)) {
            return self.named(key.name(), value, url);
        }
        if value.is_absent() {
            return Ok(());
        }
        self.key(key.text(), url);
        match &value.0 {
            Repr::Bool(true) => url.push("true"),
            Repr::Bool(false) => url.push("false"),
            Repr::Int(number) => url.push(itoa::Buffer::new().format(*number)),
            Repr::UInt(number) => url.push(itoa::Buffer::new().format(*number)),
            Repr::Str(text) => percent::encode(text, url),
            Repr::Short(text) => percent::encode(text.as_str(), url),
            Repr::Absent | Repr::Owned(..) => {}
        }
        Ok(())
    }

    /// As [`Pairs::value`], for a name as it is called.
    pub(crate) fn named<'v>(
        &mut self,
        name: &str,
        value: &'v Value<'_>,
        url: &mut UrlBuf,
    ) -> Result<(), &'v str> {
        match &value.0 {
            Repr::Absent => {}
            Repr::Owned(Owned::Refusal, reason) => return Err(reason),
            Repr::Owned(Owned::Fields, pairs) => self.ready(pairs, url),
            Repr::Owned(Owned::Pairs | Owned::SecretPairs, pairs) if pairs.is_empty() => {}
            Repr::Owned(Owned::Pairs | Owned::SecretPairs, pairs) => {
                for pair in pairs.split('&') {
                    self.name(name, url);
                    url.push(pair);
                }
            }
            Repr::Bool(_)
            | Repr::Int(_)
            | Repr::UInt(_)
            | Repr::Str(_)
            | Repr::Short(_)
            | Repr::Owned(Owned::Text | Owned::Secret, _) => {
                self.name(name, url);
                url.push("=");
                let _: Option<()> = value.with_text(|text| percent::encode(text, url));
            }
        }
        Ok(())
    }
}

/// A value's pairs alone; empty where there is none.
pub(crate) fn lone_pair(name: &str, value: &Value<'_>) -> String {
    let mut url = UrlBuf::new();
    match Pairs::form().named(name, value, &mut url) {
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
            let written = query.named(name, &value, &mut url);
            written.map_err(str::to_owned)
        };
        pair("a", Value::absent()).unwrap();
        pair("b[c]", Value::str("d&e")).unwrap();
        pair("f", Value::bool(false)).unwrap();
        assert_eq!(pair("g", Value::invalid("no")), Err("no".to_owned()));
        query.ready("", &mut url);
        query.ready("h=1&i=2", &mut url);
        let route = Route::new(Method::GET, "  %q#&j=");
        let (_, mut keys) = route.pieces_and_keys();
        let (key, number) = (keys.next().unwrap(), Value::int(-1));
        query.value(&key, &number, &mut url).unwrap();
        assert_eq!(url.as_str(), "?b%5Bc%5D=d%26e&f=false&h=1&i=2&j=-1");
        url = UrlBuf::new();
        let pair = Pairs::query().value(&key, &number, &mut url);
        assert_eq!((pair, url.as_str()), (Ok(()), "?j=-1"));
        assert_eq!(lone_pair("k", &Value::str("??")), "k=%3F%3F");
        assert_eq!(lone_pair("k", &Value::absent()), "");
    }
}
