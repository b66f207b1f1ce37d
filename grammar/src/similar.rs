//! Similar names, for suggestions ("did you mean ..?").

/// Returns the candidate most similar to `name`, if one is similar enough.
///
/// ```
/// use restrait_grammar::similar::nearest;
///
/// assert_eq!(nearest("orgid", ["instance_id", "org_id"]), Some("org_id"));
/// assert_eq!(nearest("depth", ["instance_id", "org_id"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = candidates
        .into_iter()
        .filter_map(|candidate| Some((distance_if_similar(name, candidate)?, candidate)));
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns the end of a message that suggests the most similar candidate. It is empty if none is similar
/// enough.
///
/// ```
/// use restrait_grammar::similar::did_you_mean;
///
/// assert_eq!(did_you_mean("orgid", ["instance_id", "org_id"]), "; did you mean `org_id`?");
/// assert_eq!(did_you_mean("depth", ["instance_id", "org_id"]), "");
/// ```
#[must_use]
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, candidates).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Returns the edit distance between two names, if they are similar. Case, underscores and other
/// separators do not count.
#[must_use]
pub fn distance_if_similar(name: &str, candidate: &str) -> Option<usize> {
    let (name, candidate) = (normalized(name), normalized(candidate));
    let distance = edit_distance(&name, &candidate);
    let allowed = name.len().max(candidate.len()).max(3) / 3;
    (distance <= allowed).then_some(distance)
}

/// Returns the letters and digits of a name in lower case.
fn normalized(name: &str) -> Vec<char> {
    let letters = name.chars().filter(|char| char.is_alphanumeric());
    letters.map(|char| char.to_ascii_lowercase()).collect()
}

/// Returns the edit distance: the number of insertions, deletions, substitutions and swaps of
/// neighbors (optimal string alignment).
#[must_use]
pub fn edit_distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let at =
                |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best = at(&row, j) + usize::from(a != b);
            best = best.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let is_swap = i > 0 && j > 0 && from.get(i - 1) == Some(b) && to.get(j - 1) == Some(a);
            if is_swap {
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
    fn finds_similar_names() {
        let methods = ["GET", "POST", "PUT", "DELETE"];
        assert_eq!(nearest("GTE", methods), Some("GET"));
        assert_eq!(nearest("get", methods), Some("GET"));
        assert_eq!(nearest("DELTE", methods), Some("DELETE"));
        assert_eq!(nearest("orgid", ["instance_id", "org_id"]), Some("org_id"));
    }

    #[test]
    fn ignores_different_names() {
        assert_eq!(nearest("FROBNICATE", ["GET", "POST"]), None);
        assert_eq!(nearest("depth", ["instance_id", "org_id"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
