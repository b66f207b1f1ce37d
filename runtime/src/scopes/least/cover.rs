//! The problem that is searched: groups of scopes, and the endpoints that they cover.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::parts::{List, Set};

/// The largest number of endpoints whose sets are all enumerated.
const MAX_EXACT: usize = 20;

/// A set of endpoints: a bit for each.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    fn empty(size: usize) -> Self {
        Self(vec![0; size.div_ceil(64)])
    }

    fn insert(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    fn contains(&self, index: usize) -> bool {
        let word = self.0.get(index / 64);
        word.is_some_and(|word| word & 1 << (index % 64) != 0)
    }

    fn without(&self, other: &Self) -> Self {
        let words = self.0.iter().zip(&other.0);
        Self(words.map(|(word, other)| word & !other).collect())
    }

    /// Returns the first 32 endpoints.
    pub(super) fn mask(&self) -> u32 {
        let word = self.0.first().copied().unwrap_or_default();
        u32::try_from(word & u64::from(u32::MAX)).unwrap_or_default()
    }

    /// Returns the number of endpoints that both have.
    fn common(&self, other: &Self) -> u32 {
        let words = self.0.iter().zip(&other.0);
        words.map(|(word, other)| (word & other).count_ones()).sum()
    }
}

/// Scopes of the same endpoints.
struct Group {
    scopes: List,
    endpoints: Bits,
}

/// Endpoints and groups of scopes. Both are numbers, and a lower group has a narrower scope.
pub(super) struct Problem {
    groups: Vec<Group>,
    /// The groups of each endpoint, in ascending order.
    lists: Vec<List>,
}

/// The groups that a search does not use.
pub(super) struct Excluded {
    groups: Vec<bool>,
    /// This group and all after it are excluded.
    pub(super) from: usize,
}

impl Excluded {
    fn contains(&self, group: usize) -> bool {
        group >= self.from || self.groups.get(group).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, group: usize, is_excluded: bool) {
        if let Some(excluded) = self.groups.get_mut(group) {
            *excluded = is_excluded;
        }
    }

    /// Allows all groups.
    pub(super) fn clear(&mut self) {
        self.groups.fill(false);
        self.from = self.groups.len();
    }
}

impl Problem {
    /// Creates a problem from the scopes of each endpoint.
    pub(super) fn new(endpoints: &[List]) -> Self {
        let mut by_scope: BTreeMap<usize, Bits> = BTreeMap::new();
        for (endpoint, scopes) in endpoints.iter().enumerate() {
            for scope in scopes {
                let bits = by_scope.entry(*scope);
                bits.or_insert_with(|| Bits::empty(endpoints.len()))
                    .insert(endpoint);
            }
        }
        let mut by_endpoints: BTreeMap<Bits, List> = BTreeMap::new();
        for (scope, endpoints) in by_scope {
            by_endpoints.entry(endpoints).or_default().push(scope);
        }
        let groups = by_endpoints.into_iter();
        let mut groups: Vec<_> = groups
            .map(|(endpoints, scopes)| Group { scopes, endpoints })
            .collect();
        groups.sort_unstable_by(|one, other| one.scopes.cmp(&other.scopes));
        let mut lists = vec![List::new(); endpoints.len()];
        for (number, group) in groups.iter().enumerate() {
            let covered = lists.iter_mut().enumerate();
            for (_, list) in covered.filter(|(endpoint, _)| group.endpoints.contains(*endpoint)) {
                list.push(number);
            }
        }
        Self { groups, lists }
    }

    /// Returns the endpoints of each group, if there are few endpoints.
    pub(super) fn masks(&self) -> Option<Vec<u32>> {
        let masks = self.groups.iter().map(|group| group.endpoints.mask());
        (self.lists.len() <= MAX_EXACT).then(|| masks.collect())
    }

    /// Returns all endpoints.
    pub(super) fn all(&self) -> Bits {
        let mut all = Bits::empty(self.lists.len());
        (0..self.lists.len()).for_each(|endpoint| all.insert(endpoint));
        all
    }

    /// Returns the endpoints that a group does not cover.
    pub(super) fn without(&self, open: &Bits, group: usize) -> Bits {
        match self.groups.get(group) {
            Some(group) => open.without(&group.endpoints),
            None => open.clone(),
        }
    }

    /// Excludes each group whose endpoints another one covers as well. The smallest set needs none of these.
    pub(super) fn dominated(&self) -> Excluded {
        let is_dominated = |group: &Group| {
            let mut lists = self.lists.iter().enumerate();
            let first = lists.find(|(endpoint, _)| group.endpoints.contains(*endpoint));
            // Every group that covers all endpoints covers the first one.
            let others = first.map_or(&[][..], |(_, list)| list);
            let mut others = others.iter().filter_map(|other| self.groups.get(*other));
            others.any(|other| {
                other.endpoints != group.endpoints
                    && group.endpoints.without(&other.endpoints).is_empty()
            })
        };
        Excluded {
            groups: self.groups.iter().map(is_dominated).collect(),
            from: self.groups.len(),
        }
    }

    /// Returns the groups of each endpoint without excluded ones, the shortest list first.
    pub(super) fn shortest_first(&self, open: &Bits, excluded: &Excluded) -> Vec<List> {
        let lists = self.lists.iter().enumerate();
        let lists = lists.filter(|(endpoint, _)| open.contains(*endpoint));
        let is_allowed = |group: &&usize| !excluded.contains(**group);
        let mut lists: Vec<List> = lists
            .map(|(_, list)| list.iter().filter(is_allowed).copied().collect())
            .collect();
        lists.sort_by_key(List::len);
        lists
    }

    /// Returns a number of groups that is always needed for these lists: at least the number of lists no two of
    /// which have a group in common, and the number of lists divided by those that one group covers.
    ///
    /// It is [`usize::MAX`] if a list is empty.
    pub(super) fn lower_bound(&self, lists: &[List]) -> usize {
        let mut uses = vec![0; self.groups.len()];
        for group in lists.iter().flatten() {
            if let Some(uses) = uses.get_mut(*group) {
                *uses += 1;
            }
        }
        let most_used = uses.into_iter().max().unwrap_or_default();
        lists
            .len()
            .div_ceil(most_used.max(1))
            .max(self.disjoint(lists))
    }

    fn disjoint(&self, lists: &[List]) -> usize {
        let mut used = vec![false; self.groups.len()];
        let mut bound = 0;
        for list in lists {
            if list.is_empty() {
                return usize::MAX;
            }
            let is_used = |group: &usize| used.get(*group).copied().unwrap_or_default();
            if !list.iter().any(is_used) {
                bound += 1;
                for group in list {
                    if let Some(used) = used.get_mut(*group) {
                        *used = true;
                    }
                }
            }
        }
        bound
    }

    /// Sorts groups, those that cover the most endpoints first.
    pub(super) fn sort_by_use(&self, groups: &mut [usize], open: &Bits) {
        groups.sort_by_key(|group| {
            let group = self.groups.get(*group);
            Reverse(group.map(|group| group.endpoints.common(open)))
        });
    }

    /// Returns the scopes of endpoints that are narrower than `broadest`, with their groups, in ascending order.
    pub(super) fn scopes_of(&self, open: &Bits, broadest: usize) -> Vec<(usize, usize)> {
        let groups = self.groups.iter().enumerate();
        let groups = groups.filter(|(_, group)| group.endpoints.common(open) > 0);
        let mut scopes: Vec<_> = groups
            .flat_map(|(number, group)| group.scopes.iter().map(move |scope| (*scope, number)))
            .filter(|(scope, _)| *scope < broadest)
            .collect();
        scopes.sort_unstable();
        scopes
    }

    /// Returns the first group without a scope that is narrower than `scope`.
    pub(super) fn first_from(&self, scope: usize) -> usize {
        self.groups
            .partition_point(|group| group.scopes.first().is_some_and(|first| *first < scope))
    }

    /// Returns groups that cover all endpoints, but perhaps not the fewest: always the one that covers most of
    /// the others.
    pub(super) fn greedy(&self) -> List {
        let (mut open, mut chosen) = (self.all(), List::new());
        while !open.is_empty() {
            let groups = self.groups.iter().enumerate().rev();
            let best = groups.max_by_key(|(_, group)| group.endpoints.common(&open));
            let Some((best, _)) = best else {
                break;
            };
            open = self.without(&open, best);
            chosen.push(best);
        }
        chosen
    }

    /// Returns the narrowest scopes of groups, as a set.
    pub(super) fn narrowest(&self, groups: &[usize]) -> Set {
        let groups = groups.iter().filter_map(|group| self.groups.get(*group));
        let mut set: Set = groups
            .filter_map(|group| group.scopes.first().copied())
            .collect();
        set.sort_unstable_by(|a, b| b.cmp(a));
        set
    }
}
