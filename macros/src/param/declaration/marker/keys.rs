//! The keys of markers.

use crate::diagnostics::Diagnostics;
use crate::param::declaration::Argument;
use crate::suggest::nearest;
use crate::syntax::{Entry, KeySpec, StrLit, TextLit, literal};
use restrait_grammar::Style;

/// The keys of a param.
pub(super) const FACTS: &[KeySpec<Argument>] = &[DEFAULT, EXAMPLE, SEND, SECRET];

/// The keys of a param whose values may be more than one text.
pub(super) const STYLED: &[KeySpec<Argument>] = &[
    DEFAULT,
    EXAMPLE,
    SEND,
    STYLE,
    FLATTEN,
    SECRET,
    IDEMPOTENCY_KEY,
];

/// The keys of a request body.
pub(super) const BODY: &[KeySpec<Argument>] = &[KeySpec {
    name: "content_type",
    read: |argument, entry, diagnostics| argument.content_type = content_type(entry, diagnostics),
}];

const DEFAULT: KeySpec<Argument> = KeySpec {
    name: "default",
    read: |argument, entry, diagnostics| argument.default = text(entry, diagnostics),
};

const EXAMPLE: KeySpec<Argument> = KeySpec {
    name: "example",
    read: |argument, entry, diagnostics| argument.example = text(entry, diagnostics),
};

const SEND: KeySpec<Argument> = KeySpec {
    name: "send",
    read: |argument, entry, diagnostics| {
        let text = text(entry, diagnostics);
        argument.send = text.map(|text| (text, entry.key.span()));
    },
};

const SECRET: KeySpec<Argument> = KeySpec {
    name: "secret",
    read: |argument, entry, diagnostics| {
        argument.secret = Some((entry.bool(diagnostics), entry.key.span()));
    },
};

const IDEMPOTENCY_KEY: KeySpec<Argument> = KeySpec {
    name: "idempotency_key",
    read: |argument, entry, diagnostics| {
        if entry.flag(diagnostics) {
            argument.idempotency_key = Some(entry.key.span());
        }
    },
};

const STYLE: KeySpec<Argument> = KeySpec {
    name: "style",
    read: |argument, entry, diagnostics| {
        if let Some(style) = style(entry, diagnostics) {
            set_style(argument, style, entry, diagnostics);
        }
    },
};

const FLATTEN: KeySpec<Argument> = KeySpec {
    name: "flatten",
    read: |argument, entry, diagnostics| {
        if entry.flag(diagnostics) {
            set_style(argument, Style::Flatten, entry, diagnostics);
        }
    },
};

fn set_style(argument: &mut Argument, style: Style, entry: &Entry, diagnostics: &mut Diagnostics) {
    if let Some((first, _)) = argument.style {
        let message =
            format!("duplicate style `{style}`: the style is `{first}` already; remove one");
        diagnostics.push(&entry.key, message);
        return;
    }
    argument.style = Some((style, entry.key.span()));
}

fn text(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<TextLit> {
    TextLit::read(entry.value(diagnostics)?, &entry.name(), diagnostics)
}

/// Reads a style. An unknown word is recorded, and replaced by the style that was likely meant.
pub(crate) fn style(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Style> {
    let value = entry.value(diagnostics)?;
    let written = value.to_string();
    if let Some(style) = Style::from_name(&written).filter(|style| *style != Style::Flatten) {
        return Some(style);
    }
    let bare = written.trim_matches('"');
    let near = nearest(bare, ["plain", "comma", "repeated", "brackets", "json"]);
    let likely = match bare {
        "multi" | "explode" | "repeat" => Some("repeated"),
        "csv" | "form" | "list" => Some("comma"),
        "deep_object" | "deepObject" | "indices" | "nested" => Some("brackets"),
        _ => near,
    };
    let remedy = match likely {
        _ if bare == "flatten" => "write `flatten` without `style =`".into(),
        Some(word) if bare != written => format!("write `style = {word}`, without quotes"),
        Some(word) => format!("did you mean `{word}`?"),
        None => "expected one of `plain`, `comma`, `repeated`, `brackets`, `json`".into(),
    };
    diagnostics.push(value, format_args!("unknown style `{bare}`; {remedy}"));
    likely.or(Some(bare)).and_then(Style::from_name)
}

/// Reads a media type, and checks its form.
fn content_type(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let text = literal::string(entry.value(diagnostics)?, "content_type", diagnostics)?;
    let name = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        !part.is_empty() && part.bytes().all(plain)
    };
    let written = &text.value;
    let media = written.split(';').next().unwrap_or_default().trim_end();
    let is_media = media
        .split_once('/')
        .is_some_and(|(kind, sub)| name(kind) && name(sub));
    if !is_media || !written.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        let message = format!(
            "invalid media type `{written}`; write `type/subtype`, such as \
             `application/octet-stream`"
        );
        diagnostics.push(&text, message);
    }
    // An invalid one is kept, so that the body is not checked as JSON.
    Some(text)
}
