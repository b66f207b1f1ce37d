//! Finds the next page in the header `Link` (RFC 8288).

use http::HeaderMap;
use http::header::LINK;

/// Returns the target of the first link with `rel="next"`.
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(LINK).iter();
    values.find_map(|value| next_in_value(value.to_str().ok()?))
}

fn next_in_value(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let (_, link) = rest.split_once('<')?;
        let (target, params) = link.split_once('>')?;
        let (params, next_links) = params.split_at(end_of_params(params));
        if params.split(';').any(is_next) {
            return Some(target.trim());
        }
        rest = next_links;
    }
}

/// Returns the index of the comma that separates the params from the next link.
fn end_of_params(params: &str) -> usize {
    let mut quoted = false;
    let end = params.find(|char| {
        quoted ^= char == '"';
        char == ',' && !quoted
    });
    end.unwrap_or(params.len())
}

fn is_next(param: &str) -> bool {
    let Some((name, value)) = param.split_once('=') else {
        return false;
    };
    let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
    name.trim().eq_ignore_ascii_case("rel")
        && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_next_page_among_other_links() {
        for (text, target) in [
            (
                "<https://h/a?page=2>; rel=\"next\"",
                Some("https://h/a?page=2"),
            ),
            (
                "</a?p=1,2>; rel=prev, </b>; title=\"x, <y>\"; rel=\"last next\"",
                Some("/b"),
            ),
            ("</a>; rel=next; rel=prev", Some("/a")),
            ("</a>; rel=prev", None),
            ("</a>; title=next", None),
            ("garbage <", None),
            ("", None),
        ] {
            assert_eq!(next_in_value(text), target, "{text}");
        }
    }
}
