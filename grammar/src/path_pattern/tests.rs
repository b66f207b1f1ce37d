use super::*;

fn read(pattern: &PathPattern, path: &str) -> Option<Vec<(usize, String)>> {
    let segments: Vec<String> = path.split('/').skip(1).map(normalize).collect();
    pattern.read(&segments)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it is compared with the values that are read"
)]
fn values(values: &[(usize, &str)]) -> Option<Vec<(usize, String)>> {
    let values = values
        .iter()
        .map(|(index, text)| (*index, (*text).to_owned()));
    Some(values.collect())
}

#[test]
fn whole_segments_are_decoded() {
    let pattern = PathPattern::new(
        [
            Piece::Literal("/a%20a/"),
            Piece::Param(1),
            Piece::Literal("/b/"),
            Piece::Param(0),
            Piece::Literal("/c"),
        ],
        false,
    );
    assert_eq!(
        read(&pattern, "/a%20%61/x%2Fy/b/1/c"),
        values(&[(1, "x/y"), (0, "1")])
    );
    for path in [
        "/a%20a//b/1/c",
        "/a%20a/x/b/1",
        "/a%20a/x/b/1/c/",
        "/A%20a/x/b/1/c",
        "",
    ] {
        assert_eq!(read(&pattern, path), None, "{path}");
    }
    assert!(read(&PathPattern::new([Piece::Literal("/")], false), "/").is_some());
}

#[test]
fn the_first_occurrence_of_a_literal_ends_a_part_of_a_segment() {
    let pieces = [
        Piece::Literal("/c/"),
        Piece::Param(0),
        Piece::Literal("..."),
        Piece::Param(1),
    ];
    let pattern = PathPattern::new(pieces, false);
    for (path, expected) in [
        ("/c/a...b", values(&[(0, "a"), (1, "b")])),
        ("/c/a...b...c", values(&[(0, "a"), (1, "b...c")])),
        ("/c/a%2Fx...b", values(&[(0, "a/x"), (1, "b")])),
        ("/c/...b", None),
        ("/c/a...", None),
        ("/c/a..b", None),
    ] {
        assert_eq!(read(&pattern, path), expected, "{path}");
    }
    let pieces = [
        Piece::Literal("/p("),
        Piece::Param(0),
        Piece::Literal(")/x"),
    ];
    let pattern = PathPattern::new(pieces, false);
    assert_eq!(read(&pattern, "/p(1)/x"), values(&[(0, "1")]));
    assert_eq!(read(&pattern, "/p%281%29/x"), None);
    assert_eq!(read(&pattern, "/p(%29)/x"), values(&[(0, ")")]));
    assert_eq!(read(&pattern, "/p(1))/x"), None);
}

#[test]
fn a_catch_all_ends_at_the_first_literal_segments_after_it() {
    let pieces = [
        Piece::Literal("/v2/"),
        Piece::CatchAll(0),
        Piece::Literal("/manifests/"),
        Piece::Param(1),
    ];
    let pattern = PathPattern::new(pieces, false);
    for (path, expected) in [
        ("/v2/a/manifests/1", values(&[(0, "a"), (1, "1")])),
        ("/v2/a/b/manifests/1", values(&[(0, "a/b"), (1, "1")])),
        ("/v2/a/manifests/b/manifests/1", None),
        ("/v2/manifests/1", None),
        ("/v2//manifests/1", None),
        ("/v2/a//b/manifests/1", None),
        ("/v2/a%2Fb/manifests/1", None),
    ] {
        assert_eq!(read(&pattern, path), expected, "{path}");
    }
}

#[test]
fn a_trailing_slash_belongs_to_a_catch_all_only_if_it_is_allowed() {
    for is_allowed in [false, true] {
        let pattern = PathPattern::new([Piece::Literal("/"), Piece::CatchAll(0)], is_allowed);
        assert_eq!(read(&pattern, "/a/b/").is_some(), is_allowed);
        assert_eq!(read(&pattern, "/a/b"), values(&[(0, "a/b")]));
        for path in ["/", "//", "/a//"] {
            assert_eq!(read(&pattern, path), None, "{path}");
        }
    }
}

#[test]
fn specific_templates_take_precedence() {
    let literal = PathPattern::new([Piece::Literal("/a/b")], false);
    let long = PathPattern::new(
        [
            Piece::Literal("/a/b"),
            Piece::Param(0),
            Piece::Literal("cd"),
        ],
        false,
    );
    let partial = PathPattern::new([Piece::Literal("/a/b"), Piece::Param(0)], false);
    let param = PathPattern::new([Piece::Literal("/a/"), Piece::Param(0)], false);
    let catch_all = PathPattern::new([Piece::Literal("/a/"), Piece::CatchAll(0)], false);
    let suffix = [
        Piece::Literal("/a/"),
        Piece::CatchAll(0),
        Piece::Literal("/b"),
    ];
    let suffix = PathPattern::new(suffix, false);
    assert!(suffix.precedence() < catch_all.precedence());
    let keys = [literal, long, partial, param, catch_all].map(|it| it.precedence());
    assert!(keys.is_sorted());
}

#[test]
fn the_shape_ignores_names_and_escapes() {
    let first = PathPattern::new([Piece::Literal("/a%20a/"), Piece::Param(0)], false);
    let second = PathPattern::new([Piece::Literal("/%61%20a/"), Piece::Param(3)], false);
    assert_eq!(first.shape(), second.shape());
    let third = PathPattern::new([Piece::Literal("/a%20a/"), Piece::CatchAll(0)], false);
    assert_ne!(first.shape(), third.shape());
}
