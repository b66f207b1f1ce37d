//! The search for endpoints by words.

use restrait::info::EndpointInfo;

/// The maximum number of endpoints that are found.
const MAX_FOUND: usize = 20;

/// Returns the endpoints that match the words best. Those that match more words are first.
pub(super) fn best(
    endpoints: impl Iterator<Item = &'static EndpointInfo>,
    words: &str,
) -> Vec<&'static EndpointInfo> {
    let words: Vec<String> = words_of(words).collect();
    let scored = endpoints.map(|info| (score(info, &words), info));
    let mut found: Vec<_> = scored.filter(|(score, _)| *score > (0, 0)).collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let best = found.into_iter().take(MAX_FOUND);
    best.map(|(_, info)| info).collect()
}

/// Returns the number of words that an endpoint matches, and the weight of the matches.
fn score(info: &EndpointInfo, words: &[String]) -> (usize, u32) {
    let params = info.params.iter().map(|param| param.name);
    let texts = [
        (8, info.route.name().to_owned()),
        (6, info.route.api().to_owned()),
        (3, info.docs.to_owned()),
        (2, info.route.path().to_owned()),
        (1, params.collect::<Vec<_>>().join(" ")),
    ];
    let texts = texts.map(|(weight, text)| (weight, words_of(&text).collect::<Vec<_>>()));
    let weight_of = |word: &String| {
        let matching = texts
            .iter()
            .filter(|(_, text)| text.iter().any(|it| it.starts_with(word.as_str())));
        matching.map(|(weight, _)| weight).sum::<u32>()
    };
    let weights = words.iter().map(weight_of).filter(|weight| *weight > 0);
    weights.fold((0, 0), |(count, sum), weight| (count + 1, sum + weight))
}

/// Returns the words of a text in lower case: also those of a name in camel case, and the plural as the
/// singular.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let snake = restrait_grammar::name::snake(text);
    let words: Vec<String> = snake
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let word = word.to_lowercase();
            match word.strip_suffix('s') {
                Some(singular) if singular.len() > 2 => singular.to_owned(),
                Some(_) | None => word,
            }
        })
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_and_singular() {
        let words: Vec<_> = words_of("payloadCounts of a device's Tags").collect();
        assert_eq!(words, ["payload", "count", "of", "a", "device", "s", "tag"]);
    }
}
