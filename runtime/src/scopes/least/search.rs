//! The search for the smallest sets: minimum hitting sets, ordered by breadth.

use super::MAX_SETS;
use super::cover::{Bits, Excluded, Problem};
use super::exact::Exact;
use super::parts::{List, Set, apart, essential, unions};

/// The limit of the work: the number of list items that are looked at.
const MAX_WORK: usize = 20_000_000;

/// Returns the smallest sets that have a scope of each list, the narrowest first, and `true` if the search
/// was complete. A scope is a number, and a lower number is a narrower scope.
///
/// Endpoints that share no scope are searched apart from each other, and scopes of the same endpoints as one.
pub(super) fn smallest(lists: Vec<List>) -> (Vec<Set>, bool) {
    let parts = apart(essential(lists));
    let (mut work, mut left, mut is_complete) = (MAX_WORK, parts.len(), true);
    let mut choices = Vec::new();
    for part in parts {
        // Every part may use its share of the work, and what the ones before have left.
        let share = work / left.max(1);
        let mut search = Search::new(Problem::new(&part), share);
        choices.push(search.run());
        work -= share - search.work;
        left -= 1;
        is_complete &= search.work > 0;
    }
    (unions(choices), is_complete)
}

/// A search by branch and bound, which is incomplete if no work is left. For few endpoints it is exact.
struct Search {
    problem: Problem,
    exact: Option<Exact>,
    excluded: Excluded,
    /// The best sets so far, the narrowest first.
    best: Vec<Set>,
    work: usize,
}

impl Search {
    fn new(problem: Problem, work: usize) -> Self {
        Self {
            exact: Exact::new(&problem),
            excluded: problem.dominated(),
            best: Vec::new(),
            problem,
            work,
        }
    }

    fn run(&mut self) -> Vec<Set> {
        let all = self.problem.all();
        let mut length = 1;
        let mut found = None;
        if let Some(exact) = &mut self.exact {
            while !exact.is_covered(all.mask(), length, usize::MAX) {
                length += 1;
            }
        } else {
            found = self.find(&all, length);
            while found.is_none() && self.work > 0 {
                length += 1;
                found = self.find(&all, length);
            }
        }
        self.excluded.clear();
        self.collect(&all, length, &mut Set::new());
        if self.best.is_empty() {
            let groups = found.unwrap_or_else(|| self.problem.greedy());
            self.best.push(self.problem.narrowest(&groups));
        }
        std::mem::take(&mut self.best)
    }

    /// Returns `true` if `left` groups before `from` cover the endpoints.
    fn is_covered(&mut self, open: &Bits, left: usize, from: usize) -> bool {
        if let Some(exact) = &mut self.exact {
            return exact.is_covered(open.mask(), left, from);
        }
        self.excluded.from = from;
        self.find(open, left).is_some()
    }

    /// Adds the best sets with the chosen scopes and `left` others, which are narrower than those.
    ///
    /// It chooses the broadest scope first, and narrow ones before broad ones. So it finds the sets in their
    /// order.
    fn collect(&mut self, open: &Bits, left: usize, chosen: &mut Set) {
        if open.is_empty() {
            self.best.push(chosen.clone());
            return;
        }
        let broadest = chosen.last().copied().unwrap_or(usize::MAX);
        for (scope, group) in self.problem.scopes_of(open, broadest) {
            if self.best.len() == MAX_SETS || self.work == 0 {
                return;
            }
            let rest = self.problem.without(open, group);
            let from = self.problem.first_from(scope);
            if self.is_covered(&rest, left - 1, from) {
                chosen.push(scope);
                self.collect(&rest, left - 1, chosen);
                chosen.pop();
            }
        }
    }

    /// Returns at most `left` groups that cover the endpoints, if there are any.
    fn find(&mut self, open: &Bits, left: usize) -> Option<List> {
        if open.is_empty() {
            return Some(List::new());
        }
        let lists = self.problem.shortest_first(open, &self.excluded);
        let size: usize = lists.iter().map(|list| list.len() + 1).sum();
        self.work = self.work.saturating_sub(size);
        if self.work == 0 || self.problem.lower_bound(&lists) > left {
            return None;
        }
        let mut candidates = lists.into_iter().next().unwrap_or_default();
        self.problem.sort_by_use(&mut candidates, open);
        let mut found = None;
        for (index, group) in candidates.iter().enumerate() {
            let rest = self.problem.without(open, *group);
            found = self.find(&rest, left - 1);
            if let Some(found) = &mut found {
                found.push(*group);
            }
            if found.is_some() || self.work == 0 {
                candidates.truncate(index);
                break;
            }
            // No set has this group.
            self.excluded.set(*group, true);
        }
        for group in candidates {
            self.excluded.set(group, false);
        }
        found
    }
}
