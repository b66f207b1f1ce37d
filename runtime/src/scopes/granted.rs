//! The scopes of a token.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use crate::route::Route;

/// The maximum number of scopes that a message shows.
const MAX_SHOWN: usize = 10;

/// The maximum number of bytes that a message shows of a scope.
const MAX_BYTES: usize = 100;

/// The scopes that the claim of a token lists.
///
/// The claim is foreign text. Only scopes as OAuth defines them are kept, which are visible ASCII characters
/// without `"` and `\`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Granted(Arc<[String]>);

impl Granted {
    /// Creates the list, without duplicates and without texts that are not scopes.
    pub(crate) fn new<'a>(scopes: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known = BTreeSet::new();
        let scopes = scopes
            .into_iter()
            .filter(|scope| is_scope(scope) && known.insert(*scope));
        Self(scopes.map(str::to_owned).collect())
    }

    /// Returns the scopes in the order of the claim.
    pub(crate) fn as_slice(&self) -> &[String] {
        &self.0
    }

    /// Returns the first of these scopes that the token has.
    pub(crate) fn find<'r>(&self, required: &[&'r str]) -> Option<&'r str> {
        let is_granted = |scope: &&&str| self.0.iter().any(|granted| granted == **scope);
        required.iter().find(is_granted).copied()
    }

    /// Returns `true` if the token may call an endpoint.
    pub(crate) fn covers(&self, route: &Route) -> bool {
        let mut scopes = route.scopes().peekable();
        !route.auth()
            || scopes.peek().is_none()
            || scopes.any(|scope| self.0.iter().any(|granted| granted == scope))
    }

    /// Changes every scope.
    pub(crate) fn map(&self, change: impl FnMut(String) -> String) -> Self {
        Self(self.0.iter().cloned().map(change).collect())
    }
}

/// Returns `true` for a scope as OAuth defines it.
fn is_scope(text: &str) -> bool {
    let is_valid = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
    !text.is_empty() && text.bytes().all(is_valid)
}

/// Shows scopes in a message: `` `a`, `b` and 3 more``.
pub(crate) fn names<T: AsRef<str>>(scopes: &[T]) -> Names<'_, T> {
    Names(scopes)
}

/// The return type of [`names`].
pub(crate) struct Names<'a, T>(&'a [T]);

impl<T: AsRef<str>> fmt::Display for Names<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.0.iter().take(MAX_SHOWN).enumerate() {
            let (comma, scope) = (if index > 0 { ", " } else { "" }, scope.as_ref());
            match scope.get(..MAX_BYTES) {
                Some(start) if start.len() < scope.len() => write!(f, "{comma}`{start}…`")?,
                Some(_) | None => write!(f, "{comma}`{scope}`")?,
            }
        }
        match self.0.len().checked_sub(MAX_SHOWN) {
            Some(more) if more > 0 => write!(f, " and {more} more"),
            Some(_) | None => Ok(()),
        }
    }
}

/// Shows scopes in a message: "no scopes", or their names.
impl fmt::Display for Granted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("no scopes");
        }
        names(&self.0).fmt(f)
    }
}

impl fmt::Debug for Granted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_scopes_only() {
        let texts = [
            "a.get",
            "",
            "a b",
            "a.get",
            "\u{1b}[31m",
            "ä",
            "a\"b",
            "a\\b",
            "b:c/d",
        ];
        assert_eq!(Granted::new(texts).as_slice(), ["a.get", "b:c/d"]);
    }

    #[test]
    fn messages_show_a_limited_part() {
        let long = "x".repeat(5000);
        let shown = Granted::new([&*long]).to_string();
        assert_eq!(shown, format!("`{}…`", "x".repeat(100)));
        let many: Vec<String> = (0..10_000).map(|number| format!("s{number}")).collect();
        let granted = Granted::new(many.iter().map(String::as_str));
        assert!(granted.to_string().ends_with("`s8`, `s9` and 9990 more"));
        assert!(format!("{granted:?}").len() < 100);
        assert_eq!(granted.find(&["none", "s9999"]), Some("s9999"));
        let ten = Granted::new(many.iter().take(10).map(String::as_str));
        assert!(ten.to_string().ends_with("`s9`"));
        assert_eq!(Granted::new([]).to_string(), "no scopes");
    }
}
