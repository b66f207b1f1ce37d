use super::*;
use crate::location::Common;

/// Checks that the parts are equal after packing and reading.
fn check(parts: &Parts<'_>) {
    let text = parts.pack();
    let read = RouteText(&text);
    let headers = read
        .pieces_and_keys()
        .1
        .map(ParamKey::header_kind)
        .enumerate();
    let unpacked = Parts {
        api: read.api(),
        name: read.name(),
        path: read.path(),
        pieces: read.pieces_and_keys().0.collect(),
        params: read.params().collect(),
        headers: headers
            .filter(|(_, kind)| *kind != HeaderKind::One)
            .collect(),
        media_type: read.media_type(),
        scopes: read.scopes().collect(),
        secrets: read.secrets().collect(),
        idempotent: read.idempotent(),
        no_common_query: !read.common_query(),
        trailing_slash: read.trailing_slash(),
        any_origin: read.any_origin(),
        end_of_events: read.end_of_events(),
        statuses: read.statuses().collect(),
        settings: read.settings(),
        constants: read.constants().collect(),
        raw: read.is_raw(),
    };
    assert_eq!(read.has_constants(), !parts.constants.is_empty());
    assert_eq!(unpacked, *parts, "{text:?}");
}

#[test]
fn routes_round_trip() {
    check(&Parts::default());
    check(&Parts {
        end_of_events: Some("[DONE]"),
        ..Parts::default()
    });
    let long = "x".repeat(5000);
    let params = vec![
        (Location::Path, "a"),
        (Location::Query, "asBytes"),
        (Location::Query, "filter[x]"),
        (Location::Path, "b"),
        (Location::Header, "x-trace"),
        (Location::Body, "body"),
        (Location::Form, &long),
        (Location::Form, "größe"),
        (Location::Multipart, "photo"),
    ];
    check(&Parts {
        api: "instanceOrg",
        name: &long,
        path: "/é/<a>/b/<b>.<c>/",
        pieces: vec![
            Piece::Literal("/é/"),
            Piece::Param(0),
            Piece::Literal("/b/"),
            Piece::Param(3),
            Piece::Literal("."),
            Piece::Param(2),
            Piece::Literal("/"),
        ],
        params: vec![(Location::Path, "a"), (Location::Query, "asBytes")],
        headers: vec![],
        media_type: Some("text/csv; charset=utf-8"),
        scopes: vec!["all.User", "", &long],
        secrets: vec![1, 300],
        idempotent: Some(true),
        no_common_query: true,
        trailing_slash: true,
        any_origin: true,
        end_of_events: Some("[DONE]"),
        statuses: vec![304, 404],
        settings: Settings {
            timeout: Some(100_000_000),
            read_timeout: Some(5000),
            max_attempts: Some(u32::MAX),
        },
        constants: vec![
            Constant {
                location: Common::Query,
                name: "list type",
                value: Some("ä&"),
            },
            Constant {
                location: Common::Header,
                name: "x-amz-target",
                value: Some(""),
            },
            Constant {
                location: Common::Query,
                name: &long,
                value: None,
            },
        ],
        raw: true,
    });
    check(&Parts {
        path: "/v<a..>/<b..>/<a>x",
        pieces: vec![
            Piece::Literal("/v"),
            Piece::CatchAll(0),
            Piece::Literal("/"),
            Piece::CatchAll(1),
            Piece::Literal("/"),
            Piece::Param(2),
            Piece::Literal("x"),
        ],
        params: vec![(Location::Path, "a"), (Location::Path, "b")],
        ..Parts::default()
    });
    check(&Parts {
        path: "/<a>/<b>",
        pieces: vec![
            Piece::Literal("/"),
            Piece::Param(0),
            Piece::Literal("/"),
            Piece::Param(3),
        ],
        params,
        headers: vec![(4, HeaderKind::IdempotencyKey)],
        idempotent: Some(false),
        statuses: vec![302],
        settings: Settings {
            max_attempts: Some(1),
            ..Settings::default()
        },
        ..Parts::default()
    });
}

#[test]
fn settings_take_one_byte_if_there_are_none() {
    let packed = |settings| {
        let parts = Parts {
            settings,
            ..Parts::default()
        };
        parts.pack()
    };
    let without = packed(Settings::default());
    assert!(!RouteText(&without).has_settings());
    // One byte for each section, and one for the length of the first literal.
    assert_eq!(without.len(), 11);
    let never = packed(Settings {
        max_attempts: Some(1),
        ..Settings::default()
    });
    assert!(RouteText(&never).has_settings());
    assert_eq!(never.len(), 13);
}

#[test]
fn constants_are_read_as_one_query() {
    let query = |name, value| Constant {
        location: Common::Query,
        name,
        value,
    };
    let target = Constant {
        location: Common::Header,
        name: "X-Target",
        value: Some("a"),
    };
    let parts = Parts {
        constants: vec![query("a b", Some("1")), target, query("uploads", None)],
        ..Parts::default()
    };
    let text = parts.pack();
    let read = RouteText(&text);
    assert!(read.head().has_flags && read.has_constants());
    assert_eq!(read.constants().query(), "a%20b=1&uploads");
    assert!(target.is(Common::Header, "x-target") && !target.is(Common::Query, "X-Target"));
    let without = Parts::default().pack();
    let read = RouteText(&without);
    assert!(!read.head().has_flags && !read.has_constants());
    assert_eq!(read.constants().query(), "");
}

#[test]
fn supports_more_than_255_params() {
    let names: Vec<String> = (0..300).map(|index| format!("p{index}")).collect();
    let path = format!("/<{}>", names.join(">/<"));
    let pieces = (0..300).flat_map(|index| [Piece::Literal("/"), Piece::Param(index)]);
    check(&Parts {
        path: &path,
        pieces: pieces.collect(),
        params: names
            .iter()
            .map(|name| (Location::Path, name.as_str()))
            .collect(),
        ..Parts::default()
    });
}

#[test]
fn reads_invalid_text_as_empty() {
    for text in [
        "",
        "9",
        "9/a",
        "&/probe",
        "!é",
        "\u{7f}",
        " \0\0\0\0\0\0\0\0",
    ] {
        let read = RouteText(text);
        let (pieces, keys) = read.pieces_and_keys();
        let _ = (pieces.count(), keys.count(), read.params().count());
        let _ = (read.scopes().count(), read.settings(), read.idempotent());
        assert_eq!((read.api(), read.media_type()), ("", None));
    }
}
