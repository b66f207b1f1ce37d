//! Constants of endpoints.

use restrait_grammar::Location;

/// A header or a pair of the query that every call sends.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Buckets {
///     #[endpoint(method = "GET", path = "/<bucket>", query("list-type" = 2))]
///     fn list(&self, bucket: &str) -> String;
/// }
///
/// let constant = buckets::List::ROUTE.constants().next().unwrap();
/// assert_eq!((constant.name, constant.value), ("list-type", Some("2")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Constant {
    /// The location: header or query.
    pub location: Location,
    /// The name, as it was declared.
    pub name: &'static str,
    /// The value, not encoded. `None` for a name in the query without `=`.
    pub value: Option<&'static str>,
}

impl Constant {
    pub(crate) const fn header(name: &'static str, value: &'static str) -> Self {
        Self {
            location: Location::Header,
            name,
            value: Some(value),
        }
    }

    pub(crate) const fn query(name: &'static str, value: Option<&'static str>) -> Self {
        Self {
            location: Location::Query,
            name,
            value,
        }
    }

    /// Returns `true` if this constant has the name and the location. Header names are
    /// case-insensitive.
    #[must_use]
    pub fn is(&self, location: Location, name: &str) -> bool {
        let common = location.common();
        self.location == location && common.is_some_and(|it| it.is_same_name(self.name, name))
    }
}
