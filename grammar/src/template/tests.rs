use super::*;

fn parsed(template: &str) -> Template {
    parse(template, Allowed::default())
}

/// Formats the pieces as a template.
fn format_pieces(template: &Template) -> String {
    let pieces = template.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.clone(),
        Piece::Placeholder(name, _) if template.catch_all.as_ref() == Some(name) => {
            format!("<{name}..>")
        }
        Piece::Placeholder(name, _) => format!("<{name}>"),
    });
    pieces.collect()
}

#[test]
fn parses_valid_templates() {
    for template in [
        "/",
        "/orgs",
        "/instances/<instanceId>/orgs/<org_id>",
        "/a/b:batch",
        "/v1.2/a-b_c~d/!$&'()+,;=@",
        "/a%20b/%C3%A4/a%2Fb",
        "/.well-known/x",
        "/a...b/...",
        "/<key..>",
        "/v2/<name..>/manifests/<reference>",
        "/projects/<project>:cancel",
        "/<base>...<head>",
        "/users/<name>.json",
        "/Products(<id>)",
        "/x/<a>.<b>.<c>",
        "/<a>.",
        "/.<a>",
        "/$batch",
        "/:batch",
        "/a;b=c/@me/*",
    ] {
        let parsed = parsed(template);
        assert_eq!(parsed.mistakes, []);
        assert_eq!(format_pieces(&parsed), template);
    }
}

#[test]
fn reports_each_mistake_once_and_recovers() {
    for (template, shown, meant) in [
        ("", "", "/"),
        ("  ", "  ", "/"),
        ("devices", "devices", "/devices"),
        ("devices/<id>", "devices", "/devices/<id>"),
        (" /devices", " ", "/devices"),
        ("/devices ", " ", "/devices"),
        ("https://h.x/a/<id>", "https://h.x", "/a/<id>"),
        ("http://h.x", "http://h.x", "/"),
        ("/a?b=1", "?b=1", "/a"),
        ("/a#b", "#b", "/a"),
        ("/a/", "/", "/a"),
        ("//a", "//", "/a"),
        ("/a//b", "//", "/a/b"),
        ("/a///b", "///", "/a/b"),
        ("/a//", "//", "/a"),
        ("//", "//", "/"),
        ("/<id", "<id", "/<id>"),
        ("/<id/b", "<id", "/<id>/b"),
        ("/a/<id/b/<c>", "<id", "/a/<id>/b/<c>"),
        ("/id>", "id>", "/<id>"),
        ("/<a<b>>", "<a<b>>", "/<a>/<b>"),
        ("/<a/b/<c>>/d", "<a/b/<c>>", "/<a>/<c>/d"),
        ("/a/<b<c>/d", "<b<c>", "/a/<b>/<c>/d"),
        ("/<a<a>>", "<a<a>>", "/<a>/a"),
        ("/<<a>>", "<<a>>", "/<a>"),
        ("/<device Id>", "<device Id>", "/<deviceId>"),
        ("/<device-id>", "<device-id>", "/<deviceId>"),
        ("/< id >", "< id >", "/<id>"),
        ("/<1id>", "<1id>", "/<id>"),
        ("/<a/b>", "<a/b>", "/<aB>"),
        ("/<id...>", "<id...>", "/<id>"),
        ("/<..id>", "<..id>", "/<id>"),
        ("/<id?>", "<id?>", "/<id>"),
        ("/<*id>", "<*id>", "/<id>"),
        ("/<int:id>", "<int:id>", "/<id>"),
        ("/<id: u32>", "<id: u32>", "/<id>"),
        ("/<a><b>", "<b>", "/<a>/<b>"),
        ("/<a..><b>", "<a..>", "/<a>/<b>"),
        ("/<a..>.json", "<a..>", "/<a>.json"),
        ("/v<a..>", "<a..>", "/v<a>"),
        ("/<a..>/<b..>", "<b..>", "/<a..>/<b>"),
        ("/<a>-<b", "<b", "/<a>-<b>"),
        ("/<a>-b>", "-b>", "/<a><b>"),
        ("/<a>-<1b>", "<1b>", "/<a>-<b>"),
        ("/<a>|", "|", "/<a>|"),
        ("/v <a>", " ", "/v <a>"),
        ("/<a>/<a>", "<a>", "/<a>/a"),
        ("/<self>", "<self>", "/<selfId>"),
        ("/{id}", "{id}", "/<id>"),
        ("/{id", "{id", "/<id>"),
        ("/id}", "}", "/<id>"),
        ("/${id}", "${id}", "/<id>"),
        ("/#{id}", "#{id}", "/<id>"),
        ("/{{id}}", "{{id}}", "/<id>"),
        ("/{*rest}", "{*rest}", "/<rest..>"),
        ("/{id:[0-9]+}", "{id:[0-9]+}", "/<id>"),
        ("/:id?", ":id?", "/<id>"),
        ("/:id?/b", ":id?", "/<id>/b"),
        ("/[id]", "[id]", "/<id>"),
        ("/[...rest]", "[...rest]", "/<rest..>"),
        ("/(?P<id>\\d+)", "(?P<id>\\d+)", "/<id>"),
        ("/%3Cid%3E", "%3Cid%3E", "/<id>"),
        ("/a/..", "..", "/a/.."),
        ("/./a", ".", "/./a"),
        ("/%2e%2E/a", "%2e%2E", "/%2e%2E/a"),
        ("/%41", "%41", "/%41"),
        ("/%zz", "%zz", "/%zz"),
        ("/a%", "%", "/a%"),
        ("/%00", "%00", "/%00"),
        ("/a b", " ", "/a b"),
        ("/a\nb", "\n", "/a\nb"),
        ("/ä", "ä", "/ä"),
        ("/a\\b", "\\", "/a/b"),
        ("\\a\\<id>", "\\", "/a/<id>"),
        ("/a\\b/c\\d", "\\", "/a/b/c/d"),
        ("/a|b", "|", "/a|b"),
        ("/a\"b", "\"", "/a\"b"),
    ] {
        let parsed = parsed(template);
        let [mistake] = parsed.mistakes.as_slice() else {
            panic!("{template:?}: {:?}", parsed.mistakes);
        };
        assert_eq!(&template[mistake.at.clone()], shown, "{template:?}");
        assert_eq!(format_pieces(&parsed), meant, "{template:?}");
        assert!(mistake.message.contains("; "), "{}", mistake.message);
    }
}

#[test]
fn collects_placeholders_without_a_name() {
    for (template, shown) in [("/a/<>/b", "<>"), ("/{}", "{}"), ("/%s", "%s")] {
        let parsed = parsed(template);
        assert_eq!(parsed.mistakes, []);
        let [(at, _)] = parsed.unnamed.as_slice() else {
            panic!("{template:?}: {:?}", parsed.unnamed);
        };
        assert_eq!(&template[at.clone()], shown, "{template:?}");
    }
}

#[test]
fn messages_name_the_problem_and_the_remedy() {
    for (template, message) in [
        ("", "empty path; write `/` for the root"),
        (
            "devices",
            "missing `/` at the start of the path; write `/devices`",
        ),
        ("\\a\\<id>", "a path cannot contain `\\`; write `/a/<id>`"),
        ("/a\\b/c\\d", "a path cannot contain `\\`; write `/a/b/c/d`"),
        ("/<id", "unclosed placeholder `<id`; write `<id>`"),
        ("/id>", "unmatched `>`; write `<id>`"),
        ("/<id>>", "unmatched `>` after `<id>`; write `<id>`"),
        (
            "/<app<id>>",
            "nested placeholder `<app<id>>`; close `<app>` first",
        ),
        ("/<<id>>", "nested placeholder `<<id>>`; write `<id>`"),
        (
            "/<id>/<id>",
            "duplicate placeholder `<id>`; write `<id2>` and add the argument `id2`",
        ),
        (
            "/<device Id>",
            "placeholder name `device Id` contains a space; write `<deviceId>`",
        ),
        (
            "/<1device>",
            "`1device` is not a valid placeholder name, it must start with a letter; write `<device>`",
        ),
        (
            "/<device-id>",
            "`device-id` is not a valid placeholder name, it must consist of letters, digits and \
             `_`; write \
             `<deviceId>`",
        ),
        (
            "/{id}",
            "invalid placeholder `{id}`, expected a name between `<` and `>`; write `<id>`",
        ),
        (
            "/{*rest}",
            "invalid catch-all `{*rest}`, expected a name and `..` between `<` and `>`; write `<rest..>`",
        ),
        ("/a//b", "empty path segment; write a single `/`"),
        (
            "/a b",
            "a path cannot contain a space; remove it or write `%20`",
        ),
        (
            "/a\tb",
            "a path cannot contain the control character `\\t`; remove it",
        ),
        (
            "/a/..",
            "invalid path segment `..`; remove it and the segment before it",
        ),
        (
            "/%zz",
            "invalid percent escape `%zz`; write `%25zz` for a percent sign",
        ),
        ("/a|b", "invalid character `|` in a path; write `%7C`"),
    ] {
        let parsed = parsed(template);
        let messages: Vec<_> = parsed.mistakes.iter().map(|it| &it.message).collect();
        assert_eq!(messages, [message], "{template:?}");
    }
}

#[test]
fn segments_that_look_like_placeholders_of_others_are_literals_and_suspect() {
    for (template, name) in [
        ("/$id", "id"),
        ("/:id", "id"),
        ("/a/*", ""),
        ("/*rest", "rest"),
    ] {
        let parsed = parsed(template);
        assert_eq!(
            (parsed.mistakes.as_slice(), parsed.unnamed.as_slice()),
            (&[][..], &[][..])
        );
        assert_eq!(format_pieces(&parsed), template);
        let [suspect] = parsed.suspects.as_slice() else {
            panic!("{template:?}: {:?}", parsed.suspects);
        };
        assert_eq!(suspect.name, name);
    }
}

#[test]
fn guesses_invalid_names() {
    for (template, guessed) in [
        ("/<1device>", &["device"] as &[_]),
        ("/<app<id>>", &["app", "id"]),
        ("/<device Id>", &["deviceId"]),
        ("/<id>", &[]),
        ("/<id", &[]),
        ("/{id}", &[]),
    ] {
        assert_eq!(parsed(template).guessed, guessed, "{template:?}");
    }
}

#[test]
fn collects_names_in_a_query() {
    let parsed = parsed("/a?start=<from>&end=1");
    assert_eq!(parsed.misplaced, ["start", "end", "from"]);
}

#[test]
fn allows_a_trailing_slash() {
    let allowed = Allowed {
        trailing_slash: true,
    };
    let parsed = parse("/a/<id>/", allowed);
    assert_eq!(parsed.mistakes, []);
    assert_eq!(format_pieces(&parsed), "/a/<id>/");
}

#[test]
fn ranges_are_valid_for_any_template() {
    let alphabet = [
        "/", "<", ">", "{", "}", ":", "a", "%", "?", "#", ".", " ", "ä", "*", "[", "$",
    ];
    for a in alphabet {
        for b in alphabet {
            for c in alphabet {
                for d in alphabet {
                    let template = [a, b, c, d].concat();
                    for mistake in parsed(&template).mistakes {
                        assert!(template.get(mistake.at).is_some(), "{template:?}");
                    }
                }
            }
        }
    }
}
