//! Names of a declaration in titles, files and Rust code.

use restrait_grammar::name::{is_keyword, is_never_raw, snake};

/// Returns a name as a title: `Payload Counts` for `payloadCounts`.
pub(super) fn title(name: &str) -> String {
    let snake = snake(name);
    let words = snake.split('_').filter(|word| !word.is_empty());
    let capitalized = words.map(|word| {
        let mut chars = word.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect::<String>()
    });
    capitalized.collect::<Vec<_>>().join(" ")
}

/// Returns a name as the stem of a file: `payload-counts` for `payloadCounts`.
pub(super) fn kebab(name: &str) -> String {
    snake(name).replace('_', "-")
}

/// Returns a name as an identifier of Rust: `payload_counts` for `payloadCounts`, `r#move` for `move`.
pub(super) fn ident(name: &str) -> String {
    let snake = snake(name);
    if is_never_raw(&snake) {
        return format!("{snake}_");
    }
    if is_keyword(&snake) {
        return format!("r#{snake}");
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_names_as_titles_files_and_identifiers() {
        assert_eq!(title("payloadCounts"), "Payload Counts");
        assert_eq!(title("get"), "Get");
        assert_eq!(kebab("instanceOrg"), "instance-org");
        assert_eq!(ident("payloadCounts"), "payload_counts");
        assert_eq!(ident("move"), "r#move");
        assert_eq!(ident("self"), "self_");
    }
}
