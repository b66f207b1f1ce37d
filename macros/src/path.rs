//! Path templates: `/instances/<instanceId>/orgs`.

use std::fmt;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text that is sent as it stands.
    Literal(String),
    /// The name between `<` and `>`.
    Placeholder(String),
}

/// What is wrong with a template.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake(String);

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Takes a template apart.
///
/// Literals hold only what stands for itself in a path, so that no template needs encoding and
/// none can leave its path.
pub(crate) fn parse(template: &str) -> (Vec<Piece>, Vec<Mistake>) {
    let mut mistakes = Vec::new();
    let mut mistake = |text: String| mistakes.push(Mistake(text));
    if !template.starts_with('/') {
        mistake("path must begin with `/`; it is appended to the base URL".into());
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = template;
    while let Some(char) = rest.chars().next() {
        if char == '<' {
            let inside = rest.get(1..).unwrap_or_default();
            let end = inside.find(['>', '<', '/']);
            let Some((name, after)) = end
                .filter(|end| inside.get(*end..).is_some_and(|rest| rest.starts_with('>')))
                .and_then(|end| Some((inside.get(..end)?, inside.get(end + 1..)?)))
            else {
                mistake("placeholder is not closed; write `<name>`".into());
                break;
            };
            if !is_name(name) {
                mistake(format!(
                    "`<{name}>` is no placeholder; its name is made of letters, digits and `_`"
                ));
            }
            if matches!(pieces.last(), Some(Piece::Placeholder(_))) {
                mistake(format!(
                    "`<{name}>` follows another placeholder; put a `/` between them"
                ));
            }
            if pieces
                .iter()
                .any(|piece| matches!(piece, Piece::Placeholder(n) if n == name))
            {
                mistake(format!(
                    "placeholder `<{name}>` stands twice; give each its own name"
                ));
            }
            pieces.push(Piece::Placeholder(name.to_owned()));
            rest = after;
            continue;
        }
        let starts_segment = matches!(pieces.last(), Some(Piece::Literal(t)) if t.ends_with('/'));
        if let Some(text) = stray(char, rest, starts_segment) {
            mistake(text);
            // The rest of the segment would only be called stray again.
            rest = rest
                .find('/')
                .filter(|at| *at > 0)
                .and_then(|at| rest.get(at..))
                .unwrap_or("");
            continue;
        }
        match pieces.last_mut() {
            Some(Piece::Literal(text)) => text.push(char),
            _ => pieces.push(Piece::Literal(char.into())),
        }
        rest = rest.get(char.len_utf8()..).unwrap_or_default();
    }
    for segment in template.trim_start_matches('/').split('/') {
        if matches!(segment, "." | "..") {
            mistake(format!(
                "path must hold no `{segment}` segment; write where it leads"
            ));
        }
    }
    if template.contains("//") {
        mistake("path must hold no empty segment; write a single `/`".into());
    }
    (pieces, mistakes)
}

/// What is wrong with a character of a literal.
fn stray(char: char, rest: &str, starts_segment: bool) -> Option<String> {
    Some(match char {
        '/' | '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ','
        | ';' | '=' | '@' => return None,
        // `/users/:id` is how other frameworks write it; `/users/<id>:cancel` is a literal.
        ':' if starts_segment => {
            format!(
                "`:` does not begin a placeholder; write `<{}>`",
                name_in(rest)
            )
        }
        char if char == ':' || char.is_ascii_alphanumeric() => return None,
        '{' | '}' => format!(
            "`{char}` does not begin a placeholder; write `<{}>`",
            name_in(rest)
        ),
        '>' => "`>` closes no placeholder; write `<name>`".into(),
        '?' => "path must hold no query; declare query params as arguments".into(),
        '#' => "path must hold no fragment; remove all from `#` on".into(),
        '%' => "path must not be encoded; write the plain text".into(),
        char => format!("path must not hold {char:?}; write it in a placeholder's value"),
    })
}

/// The name that follows another notation's sign.
fn name_in(rest: &str) -> String {
    let name = rest.trim_start_matches(['{', ':', '}']).chars();
    name.take_while(|char| char.is_alphanumeric() || *char == '_')
        .collect()
}

fn is_name(name: &str) -> bool {
    name.starts_with(|char: char| char.is_ascii_alphabetic() || char == '_')
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Piece {
        Piece::Literal(text.into())
    }

    fn placeholder(name: &str) -> Piece {
        Piece::Placeholder(name.into())
    }

    #[test]
    fn templates_are_taken_apart() {
        let (pieces, mistakes) = parse("/instances/<instanceId>/orgs/<org_id>:move");
        assert_eq!(mistakes, []);
        assert_eq!(
            pieces,
            [
                literal("/instances/"),
                placeholder("instanceId"),
                literal("/orgs/"),
                placeholder("org_id"),
                literal(":move"),
            ]
        );
        assert_eq!(parse("/").0, [literal("/")]);
    }

    #[test]
    fn each_mistake_is_found_once() {
        for template in [
            "", "a", "/<a", "/<a/b>", "/<>", "/<1a>", "/<a b>", "/<a><b>", "/<a>/<a>", "/a>",
            "/{a}", "/:a", "/a?b=1", "/a#b", "/%41", "/a b", "/ä", "/a/../b", "/./a", "/a//b",
            "/a\\b",
        ] {
            let (_, mistakes) = parse(template);
            assert_eq!(mistakes.len(), 1, "{template:?}: {mistakes:?}");
        }
    }
}
