//! Pairs of a query or a form: one for each value that there is, more where it is several.

use restrait_grammar::route::Key;

use super::{Line, percent};
use crate::Value;
use crate::value::{Owned, Repr};

/// Pairs under construction.
pub(super) struct Pairs {
    /// What stands before the first one.
    first: &'static str,
    begun: bool,
}

impl Pairs {
    pub(super) const fn of_query() -> Self {
        Self {
            first: "?",
            begun: false,
        }
    }

    pub(super) const fn of_form() -> Self {
        Self {
            first: "",
            begun: false,
        }
    }

    /// Writes a pair, or nothing where there is no value, or says why the value cannot travel.
    #[expect(
        clippy::inline_always,
        reason = "the writer's loop, where a call would cost more than the rest"
    )]
    #[inline(always)]
    pub(super) fn pair<'v>(
        &mut self,
        key: &Key<'_>,
        value: &'v Value<'_>,
        line: &mut Line,
    ) -> Result<(), &'v str> {
        if !key.is_ready() || matches!(value.0, Repr::Owned(..)) {
            return self.raw(key.name(), value, line);
        }
        if matches!(value.0, Repr::Absent | Repr::Load(_)) {
            return Ok(());
        }
        if self.begun {
            line.push(key.text());
        } else {
            self.begin(line);
            line.push(key.text().strip_prefix('&').unwrap_or_default());
        }
        match &value.0 {
            Repr::Bool(true) => line.push("true"),
            Repr::Bool(false) => line.push("false"),
            Repr::Int(number) => line.push(itoa::Buffer::new().format(*number)),
            Repr::UInt(number) => line.push(itoa::Buffer::new().format(*number)),
            Repr::Str(text) => percent::encode(text, line),
            Repr::Short(text) => percent::encode(text.as_str(), line),
            Repr::Absent | Repr::Owned(..) | Repr::Load(_) => {}
        }
        Ok(())
    }

    /// As [`Pairs::pair`], for a name as it is called.
    pub(super) fn raw<'v>(
        &mut self,
        name: &str,
        value: &'v Value<'_>,
        line: &mut Line,
    ) -> Result<(), &'v str> {
        match &value.0 {
            Repr::Absent | Repr::Load(_) => {}
            Repr::Owned(Owned::Refusal, reason) => return Err(reason),
            Repr::Owned(Owned::Fields, pairs) => self.ready(pairs, line),
            Repr::Owned(Owned::Pairs, pairs) if pairs.is_empty() => {}
            Repr::Owned(Owned::Pairs, pairs) => {
                for pair in pairs.split('&') {
                    self.name(name, line);
                    line.push(pair);
                }
            }
            _ => {
                self.name(name, line);
                line.push("=");
                let _: Option<()> = value.with_text(|text| percent::encode(text, line));
            }
        }
        Ok(())
    }

    fn name(&mut self, name: &str, line: &mut Line) {
        self.separate(line);
        percent::encode(name, line);
    }

    /// Writes pairs that are encoded already.
    pub(super) fn ready(&mut self, pairs: &str, line: &mut Line) {
        if !pairs.is_empty() {
            self.separate(line);
            line.push(pairs);
        }
    }

    fn separate(&mut self, line: &mut Line) {
        if self.begun {
            line.push("&");
        } else {
            self.begin(line);
        }
    }

    #[inline]
    fn begin(&mut self, line: &mut Line) {
        line.push(self.first);
        self.begun = true;
    }
}

/// A value's pairs alone; empty where there is none.
pub(crate) fn lone_pair(name: &str, value: &Value<'_>) -> String {
    let mut line = Line::new();
    match Pairs::of_form().raw(name, value, &mut line) {
        Ok(()) => line.as_str().to_owned(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::Route;

    #[test]
    fn pairs_are_encoded_and_separated() {
        let mut query = Pairs::of_query();
        let mut line = Line::new();
        let mut pair = |name, value: Value<'_>| {
            let written = query.raw(name, &value, &mut line);
            written.map_err(str::to_owned)
        };
        pair("a", Value::absent()).unwrap();
        pair("b[c]", Value::str("d&e")).unwrap();
        pair("f", Value::bool(false)).unwrap();
        assert_eq!(pair("g", Value::invalid("no")), Err("no".to_owned()));
        query.ready("", &mut line);
        query.ready("h=1&i=2", &mut line);
        let route = Route::new(Method::GET, "  %q#&j=");
        let (_, mut keys) = route.pieces_and_keys();
        let (key, number) = (keys.next().unwrap(), Value::int(-1));
        query.pair(&key, &number, &mut line).unwrap();
        assert_eq!(line.as_str(), "?b%5Bc%5D=d%26e&f=false&h=1&i=2&j=-1");
        line = Line::new();
        let pair = Pairs::of_query().pair(&key, &number, &mut line);
        assert_eq!((pair, line.as_str()), (Ok(()), "?j=-1"));
        assert_eq!(lone_pair("k", &Value::str("??")), "k=%3F%3F");
        assert_eq!(lone_pair("k", &Value::absent()), "");
    }
}
