//! Types that are defined where they are used, several times in the same way: `direction` of many lists.
//!
//! They become one type, if their names have words in common that name it.

use std::collections::{BTreeMap, HashMap};

use super::Types;
use super::cycles::for_each_ty_mut;
use crate::model::{Resource, Shape, TypeDef};
use crate::names;

/// The number of times that merged types are compared again, because other types contain them.
const MAX_ROUNDS: usize = 8;

/// Words that say where a type is used, not what it is.
const POSITIONS: [&str; 20] = [
    "body", "response", "item", "value", "form", "event", "error", "variant1", "variant2", "get",
    "put", "post", "patch", "create", "update", "delete", "list", "add", "remove", "set",
];

impl Types<'_> {
    /// Merges equal types, and replaces them in the declarations.
    pub(crate) fn merge(&mut self, resources: &mut [Resource]) {
        for _ in 0..MAX_ROUNDS {
            let renamed = self.merge_once();
            if renamed.is_empty() {
                return;
            }
            for definition in self.definitions.values_mut() {
                for_each_ty_mut(&mut definition.shape, |ty| ty.rename(&renamed));
            }
            for endpoint in resources.iter_mut().flat_map(|it| &mut it.endpoints) {
                endpoint.response.rename(&renamed);
                for param in &mut endpoint.params {
                    param.ty.rename(&renamed);
                }
                for body in endpoint.errors.iter_mut().filter_map(|it| it.body.as_mut()) {
                    body.rename(&renamed);
                }
            }
        }
    }

    /// Returns the new names of the types that were merged, by their old names.
    fn merge_once(&mut self) -> BTreeMap<String, String> {
        let mut groups: HashMap<(&str, &Shape), Vec<&TypeDef>> = HashMap::new();
        for definition in self.definitions.values() {
            if self.inline_names.contains(&definition.ident) {
                let key = (definition.docs.as_str(), &definition.shape);
                groups.entry(key).or_default().push(definition);
            }
        }
        let mut groups: Vec<Vec<String>> = groups
            .into_values()
            .filter(|group| group.len() > 1)
            .map(|group| group.iter().map(|it| it.ident.clone()).collect())
            .collect();
        groups.sort();
        let mut renamed = BTreeMap::new();
        for group in groups {
            let Some(name) = common_name(&group) else {
                continue;
            };
            let name = if group.contains(&name) {
                name
            } else {
                self.unique_name(&name)
            };
            let mut merged = None;
            for old in group {
                merged = self.definitions.remove(&old);
                self.inline_names.remove(&old);
                if old != name {
                    renamed.insert(old, name.clone());
                }
            }
            if let Some(merged) = merged {
                let ident = name.clone();
                self.inline_names.insert(name.clone());
                self.definitions.insert(name, TypeDef { ident, ..merged });
            }
        }
        renamed
    }
}

/// Returns a name of the words at the start and at the end of all names. `None` if these say too little.
fn common_name(group: &[String]) -> Option<String> {
    let shortest = group.iter().min_by_key(|name| name.len())?;
    let is_numbered = |name: &String| {
        name.strip_prefix(shortest.as_str()).is_some_and(|rest| {
            rest.bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'_')
        })
    };
    if group.iter().all(is_numbered) {
        return Some(shortest.clone());
    }
    let all: Vec<Vec<String>> = group.iter().map(|name| names::words(name)).collect();
    let (first, others) = all.split_first()?;
    let length = all.iter().map(Vec::len).min()?;
    let start = (0..length)
        .take_while(|at| others.iter().all(|other| other.get(*at) == first.get(*at)))
        .count();
    let from_end = |words: &Vec<String>, at: usize| words.iter().rev().nth(at).cloned();
    let end = (0..length - start)
        .take_while(|at| {
            let last = from_end(first, *at);
            others.iter().all(|other| from_end(other, *at) == last)
        })
        .count();
    let mut words: Vec<&str> = first.iter().take(start).map(String::as_str).collect();
    words.extend(first.iter().skip(first.len() - end).map(String::as_str));
    let is_error = |words: &Vec<String>| {
        let last = words.last().and_then(|word| word.strip_prefix("error"));
        last.is_some_and(|code| code.parse::<u16>().is_ok())
    };
    if end == 0 && all.iter().all(is_error) {
        words.extend(["error", "details"]);
    }
    // The name of the trait is not enough: `TeamsBody`.
    let count = |words: &[&str]| words.iter().filter(|it| !POSITIONS.contains(it)).count();
    let (head, tail) = words.split_at(start);
    let says_something = count(tail) > 0 || count(head) > 1;
    says_something.then(|| names::pascal(&words.join(" "), "Model"))
}

#[cfg(test)]
mod tests {
    use super::common_name;

    #[test]
    fn merged_types_have_the_words_that_all_names_have() {
        for (names, common) in [
            (
                ["TeamsListSortDirection", "ReposGetSortDirection"],
                Some("SortDirection"),
            ),
            (
                [
                    "BookingsCreateBookingResponse",
                    "BookingsGetBookingResponse",
                ],
                Some("BookingsBookingResponse"),
            ),
            (["FilesGetError404", "UsersListError404"], Some("Error404")),
            (
                ["FilesGetError404", "UsersListError400"],
                Some("ErrorDetails"),
            ),
            (["FoldersCreateBody", "TagsCreateBody"], None),
            (["TeamsCreateBody", "TeamsUpdateBody"], None),
            (["UsersSort", "ReposOrder"], None),
            (["User", "User2"], Some("User")),
        ] {
            assert_eq!(
                common_name(&names.map(str::to_owned)).as_deref(),
                common,
                "{names:?}"
            );
        }
    }
}
