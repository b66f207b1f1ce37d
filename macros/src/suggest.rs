//! "Did you mean": the nearest of the names that would have been right.

/// The candidate nearest to `given`, if any is near enough to have been meant.
pub(crate) fn nearest<'a>(
    given: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let near = candidates
        .into_iter()
        .filter_map(|candidate| Some((closeness(given, candidate)?, candidate)));
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many slips lie between two names, if they are few enough for one to have been meant.
pub(crate) fn closeness(given: &str, candidate: &str) -> Option<usize> {
    let (given, candidate) = (normalized(given), normalized(candidate));
    let distance = distance(&given, &candidate);
    let allowed = given.len().max(candidate.len()).max(3) / 3;
    (distance <= allowed).then_some(distance)
}

/// The names as a sentence shows them: `` `a`, `b` ``.
pub(crate) fn listed(names: &[&str]) -> String {
    format!("`{}`", names.join("`, `"))
}

/// Case, underscores and the like are what people get wrong most; they count for nothing.
fn normalized(name: &str) -> Vec<char> {
    let letters = name.chars().filter(|char| char.is_alphanumeric());
    letters.map(|char| char.to_ascii_lowercase()).collect()
}

/// How many letters must be put in, taken out or changed (Levenshtein), or swapped with their
/// neighbour.
pub(crate) fn distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let at =
                |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best = at(&row, j) + usize::from(a != b);
            best = best.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && from.get(i - 1) == Some(b) && to.get(j - 1) == Some(a);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found() {
        let methods = ["GET", "POST", "PUT", "DELETE"];
        assert_eq!(nearest("GTE", methods), Some("GET"));
        assert_eq!(nearest("get", methods), Some("GET"));
        assert_eq!(nearest("DELTE", methods), Some("DELETE"));
        assert_eq!(nearest("orgid", ["instance_id", "org_id"]), Some("org_id"));
    }

    #[test]
    fn far_names_are_not() {
        assert_eq!(nearest("FROBNICATE", ["GET", "POST"]), None);
        assert_eq!(nearest("depth", ["instance_id", "org_id"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
