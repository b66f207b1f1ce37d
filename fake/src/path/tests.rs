use super::*;

/// Creates a template. Params with an index of 10 or more are catch-alls.
fn template(pieces: impl IntoIterator<Item = Piece>) -> Template {
    Template::new(pieces, |index| index >= 10)
}

fn value(index: usize, text: &str) -> (usize, String) {
    (index, text.to_owned())
}

#[test]
fn matching_decodes_the_values() {
    let template = template([
        Piece::Literal("/a%20a/"),
        Piece::Param(1),
        Piece::Literal("/b/"),
        Piece::Param(0),
        Piece::Literal("/c"),
    ]);
    let matched = |path| template.match_path(&segments(path)?);
    assert_eq!(
        matched("/a%20%61/x%2Fy/b/1/c"),
        Some(vec![value(1, "x/y"), value(0, "1")])
    );
    for other in [
        "/a%20a//b/1/c",
        "/a%20a/x/b//c",
        "/a%20a/x/b/1",
        "/a%20a/x/b/1/c/",
        "/A%20a/x/b/1/c",
        "/a%20a/%ff/b/1/c",
        "",
    ] {
        assert_eq!(matched(other), None, "{other}");
    }
    let root = self::template([Piece::Literal("/")]);
    assert!(root.match_path(&segments("/").unwrap()).is_some());
}

#[test]
fn a_catch_all_takes_the_segments_that_are_left() {
    let mut template = template([
        Piece::Literal("/v2/"),
        Piece::Param(10),
        Piece::Literal("/tags/"),
        Piece::Param(1),
    ]);
    let matched = |path| template.match_path(&segments(path)?);
    assert_eq!(
        matched("/v2/a/b%20c/tags/1"),
        Some(vec![value(10, "a/b c"), value(1, "1")])
    );
    assert_eq!(
        matched("/v2/a/tags/tags/1"),
        Some(vec![value(10, "a/tags"), value(1, "1")])
    );
    for other in [
        "/v2/tags/1",
        "/v2//tags/1",
        "/v2/a//b/tags/1",
        "/v2/a%2Fb/tags/1",
        "/v2/a/tags",
    ] {
        assert_eq!(matched(other), None, "{other}");
    }
    template = self::template([Piece::Literal("/"), Piece::Param(10)]);
    let matched = |template: &Template| template.match_path(&segments("/a/b/").unwrap());
    assert_eq!(matched(&template), None);
    template.trailing_slash = true;
    assert_eq!(matched(&template), Some(vec![value(10, "a/b/")]));
    assert_eq!(template.match_path(&segments("/").unwrap()), None);
}

#[test]
fn a_part_of_a_segment_ends_at_the_literal_after_it() {
    let template = template([
        Piece::Literal("/v"),
        Piece::Param(0),
        Piece::Literal("..."),
        Piece::Param(1),
        Piece::Literal(":x/y"),
    ]);
    let matched = |path| template.match_path(&segments(path)?);
    let expected = Some(vec![value(0, "1.0"), value(1, "a/b")]);
    assert_eq!(matched("/v1.0...a%2Fb:x/y"), expected);
    for other in [
        "/1...2:x/y",
        "/v...2:x/y",
        "/v1..2:x/y",
        "/v1...2:xx/y",
        "/v1...:x/y",
    ] {
        assert_eq!(matched(other), None, "{other}");
    }
}

#[test]
fn anonymous_templates_ignore_names_and_escapes() {
    let first = template([Piece::Literal("/a%20a/"), Piece::Param(0)]);
    let second = template([Piece::Literal("/%61%20a/"), Piece::Param(3)]);
    assert_eq!(first.anonymous(), second.anonymous());
    for other in [
        template([Piece::Literal("/a%20a/b")]),
        template([Piece::Literal("/a%20a/"), Piece::Param(10)]),
        template([
            Piece::Literal("/a%20a/"),
            Piece::Param(0),
            Piece::Literal(":x"),
        ]),
    ] {
        assert_ne!(first.anonymous(), other.anonymous());
    }
}

#[test]
fn the_template_with_more_literal_text_comes_first() {
    let sorted = [
        template([Piece::Literal("/a/b")]),
        template([Piece::Literal("/a/b:"), Piece::Param(0)]),
        template([Piece::Literal("/a/b"), Piece::Param(0)]),
        template([Piece::Literal("/a/"), Piece::Param(0), Piece::Literal("/c")]),
        template([Piece::Literal("/a/"), Piece::Param(0)]),
        template([
            Piece::Literal("/a/"),
            Piece::Param(10),
            Piece::Literal("/c"),
        ]),
        template([Piece::Literal("/a/"), Piece::Param(10)]),
        template([Piece::Literal("/"), Piece::Param(10)]),
    ];
    assert!(sorted.is_sorted_by_key(Template::precedence));
}
