//! Finds the next page in the header `Link` (RFC 8288).

use http::HeaderMap;
use http::header::LINK;

mod parser;

use parser::Links;

/// Returns the target of the first link with `rel="next"`.
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(LINK).iter();
    values.find_map(|value| next_in_value(value.as_bytes()))
}

fn next_in_value(value: &[u8]) -> Option<&str> {
    let mut links = Links::new(value);
    // A link with an anchor is a link of another resource.
    links.find_map(|link| {
        let target = std::str::from_utf8(link.target).ok()?;
        (link.is_next && !link.has_anchor).then(|| target.trim())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
            ("</a>;rel = NEXT ; x", Some("/a")),
            ("</a>; REL=\"\\next\"", Some("/a")),
            (" , ,</a>; rel=prev,, </b>; rel=next", Some("/b")),
            ("</a>; rel=prev", None),
            ("</a>; rel=prev; rel=next", None),
            ("</a>; title=next", None),
            ("garbage <", None),
            ("</a; rel=next", None),
            ("x </a>; rel=next", None),
            ("", None),
        ] {
            assert_eq!(next_in_value(text.as_bytes()), target, "{text}");
        }
    }

    #[test]
    fn text_in_quotes_is_not_a_param() {
        for title in [
            "; rel=next",
            "; rel=next;",
            "a\\\"; rel=next; b=\\\"",
            ", </evil>; rel=next",
            "\\\\\\\", </evil>; rel=next, \\\"",
            "grüße; rel=next",
        ] {
            let text = format!("</a>; title=\"{title}\"; rel=prev, </b>; rel=last");
            assert_eq!(next_in_value(text.as_bytes()), None, "{text}");
            let text = format!("</a>; title=\"{title}\"; rel=prev, </b>; rel=next");
            assert_eq!(next_in_value(text.as_bytes()), Some("/b"), "{text}");
        }
        // A text that is not closed contains the rest of the value.
        assert_eq!(next_in_value(b"</a>; title=\"x; rel=next"), None);
    }

    #[test]
    fn links_of_other_resources_are_ignored() {
        let text = b"</a>; rel=next; anchor=\"/other\", </b>; rel=next";
        assert_eq!(next_in_value(text), Some("/b"));
    }

    proptest! {
        #[test]
        fn quoted_text_never_adds_a_link(title in any::<String>()) {
            let title: String = title.chars().flat_map(|char| match char {
                '"' | '\\' => vec!['\\', char],
                char => vec![char],
            }).collect();
            let text = format!("</a>; title=\"{title}; rel=next\"; rel=prev, </b>; rel=next");
            prop_assert_eq!(next_in_value(text.as_bytes()), Some("/b"));
        }

        #[test]
        fn any_bytes_are_parsed(bytes in any::<Vec<u8>>()) {
            let _: Option<&str> = next_in_value(&bytes);
        }
    }
}
