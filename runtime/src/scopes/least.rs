//! The smallest sets of scopes for some endpoints.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::rank::rank;
use crate::route::Route;

mod cover;
mod exact;
mod parts;
mod search;
#[cfg(test)]
mod tests;

/// The maximum number of sets.
const MAX_SETS: usize = 16;

/// The smallest sets of scopes with which a token may call some endpoints.
///
/// [`least`] returns it.
///
/// ```
/// use restrait::scopes;
///
/// let least = scopes::least_of([("users", ["users.get", "users.*"])]);
/// assert_eq!(least.sets, [["users.get"], ["users.*"]]);
/// assert!(least.is_proven);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeastScopes<'a> {
    /// The sets, at most 16. All have the same number of scopes, the first is the narrowest, and each begins
    /// with its narrowest scope.
    ///
    /// The only set is empty if no endpoint needs a scope.
    pub sets: Vec<Vec<&'a str>>,
    /// If `false`, the search was ended early: there may be a smaller set, or a narrower one.
    ///
    /// The search is always complete for 20 endpoints. It is limited because its time can double with each
    /// further endpoint. This does not happen if each scope belongs to one resource or to all of them.
    pub is_proven: bool,
}

/// Returns the smallest sets of scopes with which a token may call all of the endpoints.
///
/// A token needs any one scope of each endpoint. Endpoints without scopes and endpoints with `auth = none`
/// need none.
///
/// Sets with fewer scopes are better, and then narrower ones: the broadest scopes of two sets are compared
/// first, then the next ones. The breadth of a scope is determined by the endpoints alone:
///
/// 1. by [its form](crate::scopes#order-of-scopes): `device.get`, `device.*`, `all.Device`, `*`
/// 2. by the number of the given endpoints that have it: fewer are narrower
/// 3. by the number of its words: `all.Device.read` is narrower than `all.Device`
/// 4. by its text
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint, scopes};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>", scopes = ["users.get", "users.*", "all.read", "all"])]
///     fn get(&self, name: &str) -> String;
///
///     #[endpoint(method = "GET", path = "/users", scopes = ["users.list", "users.*", "all.read", "all"])]
///     fn list(&self) -> Vec<String>;
/// }
///
/// let least = scopes::least(&[users::Get::ROUTE]);
/// assert_eq!(least.sets, [["users.get"], ["users.*"], ["all.read"], ["all"]]);
///
/// // The endpoints of a whole trait.
/// let routes: Vec<_> = users::INFO.endpoints().map(|endpoint| endpoint.route).collect();
/// assert_eq!(scopes::least(&routes).sets, [["users.*"], ["all.read"], ["all"]]);
/// ```
#[must_use]
pub fn least(endpoints: &[&'static Route]) -> LeastScopes<'static> {
    let needy = endpoints.iter().filter(|route| route.auth());
    least_of(needy.map(|route| (route.api(), route.scopes())))
}

/// Returns the smallest sets of scopes that have one of each list.
///
/// Like [`least`], for endpoints that are not declared: the name of a resource and the scopes of an
/// endpoint.
///
/// ```
/// use restrait::scopes;
///
/// let least = scopes::least_of([
///     ("users", vec!["users.get", "admin"]),
///     ("groups", vec!["groups.get", "admin"]),
///     ("version", vec![]),
/// ]);
/// assert_eq!(least.sets, [["admin"]]);
/// ```
#[must_use]
pub fn least_of<'a, L, S>(endpoints: L) -> LeastScopes<'a>
where
    L: IntoIterator<Item = (&'a str, S)>,
    S: IntoIterator<Item = &'a str>,
{
    let mut scopes: BTreeMap<&str, Breadth> = BTreeMap::new();
    let mut lists: Vec<BTreeSet<&str>> = Vec::new();
    for (resource, list) in endpoints {
        let list: BTreeSet<_> = list.into_iter().collect();
        for scope in &list {
            let breadth = scopes.entry(scope).or_insert_with(|| Breadth::new(scope));
            breadth.rank = breadth.rank.min(rank(resource, scope));
            breadth.endpoints += 1;
        }
        if !list.is_empty() {
            lists.push(list);
        }
    }
    let mut by_breadth: Vec<_> = scopes.into_iter().map(|(text, it)| (it, text)).collect();
    by_breadth.sort_unstable();
    let numbers: BTreeMap<&str, usize> = (0..)
        .zip(&by_breadth)
        .map(|(number, (_, text))| (*text, number))
        .collect();
    // From here on, a scope is its number, and a lower number is a narrower scope.
    let numbered = lists.iter().map(|list| {
        let list = list.iter().filter_map(|scope| numbers.get(scope).copied());
        list.collect()
    });
    let (sets, is_proven) = search::smallest(numbered.collect());
    let text = |scope: usize| by_breadth.get(scope).map(|(_, text)| *text);
    let sets = sets
        .into_iter()
        // A set begins with its broadest scope.
        .map(|set| set.into_iter().rev().filter_map(text).collect())
        .collect();
    LeastScopes { sets, is_proven }
}

/// The breadth of a scope. A lower one is narrower.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Breadth {
    rank: u8,
    /// The number of endpoints that have the scope.
    endpoints: usize,
    words: Reverse<usize>,
}

impl Breadth {
    fn new(scope: &str) -> Self {
        let words = scope.split(|char: char| !char.is_ascii_alphanumeric());
        Self {
            rank: u8::MAX,
            endpoints: 0,
            words: Reverse(words.count()),
        }
    }
}
