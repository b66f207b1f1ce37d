//! Pairs of a query or a form: one for each value that there is, more where it is several.

use super::{Line, percent};
use crate::Value;
use crate::route::Key;
use crate::value::Repr;

/// A pair's name.
#[derive(Clone, Copy)]
pub(super) enum Name<'a> {
    /// As it is written: `&name=`.
    Ready(&'a str),
    /// As it is called.
    Raw(&'a str),
}

impl Name<'_> {
    /// The name of a param that is a pair.
    #[inline]
    pub(super) fn of(key: &Key) -> Self {
        if key.plain {
            Self::Ready(key.text)
        } else {
            Self::Raw(key.name())
        }
    }
}

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
    #[inline]
    pub(super) fn pair<'v>(
        &mut self,
        name: Name<'_>,
        value: &'v Value<'_>,
        line: &mut Line,
    ) -> Result<(), &'v str> {
        match &value.0 {
            Repr::Absent => return Ok(()),
            Repr::Invalid(reason) => return Err(reason),
            Repr::Pairs(_) | Repr::Fields(_) => {
                self.several(name, value, line);
                return Ok(());
            }
            _ => {}
        }
        match name {
            Name::Ready(name) if self.begun => line.push(name),
            name => self.name(name, line),
        }
        match &value.0 {
            Repr::Bool(true) => line.push("true"),
            Repr::Bool(false) => line.push("false"),
            Repr::Int(number) => line.push(itoa::Buffer::new().format(*number)),
            Repr::UInt(number) => line.push(itoa::Buffer::new().format(*number)),
            Repr::Str(text) => percent::encode(text, line),
            Repr::String(text) => percent::encode(text, line),
            Repr::Short(text) => percent::encode(text.as_str(), line),
            Repr::Absent | Repr::Pairs(_) | Repr::Fields(_) | Repr::Load(_) | Repr::Invalid(_) => {}
        }
        Ok(())
    }

    /// Writes a name that is the first one, or that is not ready.
    #[cold]
    fn name(&mut self, name: Name<'_>, line: &mut Line) {
        self.separate(line);
        match name {
            Name::Ready(name) => line.push(name.strip_prefix('&').unwrap_or(name)),
            Name::Raw(name) => {
                percent::encode(name, line);
                line.push("=");
            }
        }
    }

    /// Writes the pairs of a value that is several.
    #[cold]
    fn several(&mut self, name: Name<'_>, value: &Value<'_>, line: &mut Line) {
        let name = match name {
            Name::Ready(name) => name.trim_start_matches('&').trim_end_matches('='),
            Name::Raw(name) => name,
        };
        match &value.0 {
            Repr::Fields(pairs) => self.ready(pairs, line),
            Repr::Pairs(pairs) if !pairs.is_empty() => {
                for pair in pairs.split('&') {
                    self.separate(line);
                    percent::encode(name, line);
                    line.push(pair);
                }
            }
            _ => {}
        }
    }

    /// Writes pairs that are encoded already.
    pub(super) fn ready(&mut self, pairs: &str, line: &mut Line) {
        if !pairs.is_empty() {
            self.separate(line);
            line.push(pairs);
        }
    }

    #[inline]
    fn separate(&mut self, line: &mut Line) {
        if self.begun {
            line.push("&");
        } else {
            line.push(self.first);
            self.begun = true;
        }
    }
}

/// A value's pairs alone; empty where there is none.
pub(crate) fn lone_pair(name: &str, value: &Value<'_>) -> String {
    let mut line = Line::new();
    match Pairs::of_form().pair(Name::Raw(name), value, &mut line) {
        Ok(()) => line.as_str().to_owned(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_encoded_and_separated() {
        let mut query = Pairs::of_query();
        let mut line = Line::new();
        let mut pair = |name, value: Value<'_>| {
            let written = query.pair(Name::Raw(name), &value, &mut line);
            written.map_err(str::to_owned)
        };
        pair("a", Value::absent()).unwrap();
        pair("b[c]", Value::str("d&e")).unwrap();
        pair("f", Value::bool(false)).unwrap();
        assert_eq!(pair("g", Value::invalid("no")), Err("no".to_owned()));
        query.ready("", &mut line);
        query.ready("h=1&i=2", &mut line);
        let number = Value::int(-1);
        query.pair(Name::Ready("&j="), &number, &mut line).unwrap();
        assert_eq!(line.as_str(), "?b%5Bc%5D=d%26e&f=false&h=1&i=2&j=-1");
        line = Line::new();
        let pair = Pairs::of_query().pair(Name::Ready("&j="), &number, &mut line);
        assert_eq!((pair, line.as_str()), (Ok(()), "?j=-1"));
        assert_eq!(lone_pair("k", &Value::str("??")), "k=%3F%3F");
        assert_eq!(lone_pair("k", &Value::absent()), "");
    }
}
