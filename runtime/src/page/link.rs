//! The header `Link`: RFC 8288, as far as it names the next page.

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link with `rel="next"`.
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(LINK).iter();
    values.find_map(|value| next_in(value.to_str().ok()?))
}

fn next_in(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let (_, from) = rest.split_once('<')?;
        let (target, params) = from.split_once('>')?;
        // The params end where the next link begins.
        let end = end_of_params(params);
        let (own, after) = params.split_at(end);
        if own.split(';').any(is_next) {
            return Some(target.trim());
        }
        rest = after;
    }
}

/// Where a comma outside quotes ends the params.
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
    fn the_next_page_is_found_among_other_links() {
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
            assert_eq!(next_in(text), target, "{text}");
        }
    }
}
