//! The exact search for few endpoints: dynamic programming over the sets of endpoints.

use std::collections::BTreeMap;

use super::cover::Problem;

/// No number of groups is enough.
const NEVER: u32 = u32::MAX;

/// A value that is not known yet.
const UNKNOWN: u32 = u32::MAX - 1;

/// The groups of a few endpoints, and what is known about sets of endpoints.
///
/// Branch and bound can take exponential time in the number of scopes. This takes at most a step for each group
/// and set of endpoints, and 20 endpoints have a million sets.
pub(super) struct Exact {
    /// The endpoints of each group, as bits.
    groups: Vec<u32>,
    /// The most endpoints of a group.
    largest: u32,
    /// For a number of groups, and for each set of endpoints: the first group that is not needed.
    known: BTreeMap<usize, Vec<u32>>,
    all: u32,
}

impl Exact {
    /// Returns `None` if there are too many endpoints.
    pub(super) fn new(problem: &Problem) -> Option<Self> {
        let groups = problem.masks()?;
        let largest = groups.iter().map(|group| group.count_ones()).max();
        Some(Self {
            all: groups.iter().fold(0, |all, group| all | group),
            largest: largest.unwrap_or(1).max(1),
            groups,
            known: BTreeMap::new(),
        })
    }

    /// Returns `true` if `left` groups before the group `from` cover the endpoints.
    pub(super) fn is_covered(&mut self, open: u32, left: usize, from: usize) -> bool {
        let first = self.first_unneeded(open, left);
        first != NEVER && usize::try_from(first).is_ok_and(|first| first <= from)
    }

    /// Returns the least number such that `left` groups before it cover the endpoints.
    fn first_unneeded(&mut self, open: u32, left: usize) -> u32 {
        if open == 0 {
            return 0;
        }
        let needed = open.count_ones().div_ceil(self.largest);
        if usize::try_from(needed).is_ok_and(|needed| needed > left) {
            return NEVER;
        }
        let index = usize::try_from(open).unwrap_or(usize::MAX);
        if let Some(known) = self.known(left).get(index).filter(|it| **it != UNKNOWN) {
            return *known;
        }
        let mut least = NEVER;
        let lowest = open & open.wrapping_neg();
        for group in 0..self.groups.len() {
            let next = u32::try_from(group + 1).unwrap_or(NEVER);
            if next >= least {
                break;
            }
            let group = self.groups.get(group).copied().unwrap_or_default();
            if group & lowest != 0 {
                least = least.min(next.max(self.first_unneeded(open & !group, left - 1)));
            }
        }
        if let Some(known) = self.known(left).get_mut(index) {
            *known = least;
        }
        least
    }

    /// Returns what is known about each set of endpoints for a number of groups.
    fn known(&mut self, left: usize) -> &mut Vec<u32> {
        let size = usize::try_from(self.all).unwrap_or_default() + 1;
        let known = self.known.entry(left);
        known.or_insert_with(|| vec![UNKNOWN; size])
    }
}
