use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use proptest::prelude::*;

use super::needles::MIN_TRUNCATED;
use super::*;

const TOKEN: &str = "aZ9+/=_-.secret~Token%41";

fn redactor(secret: &str) -> Redactor {
    Redactor::new([secret].into_iter()).unwrap()
}

fn clean(secret: &str, text: &str) -> String {
    let redacted = redactor(secret).redact(text.as_bytes());
    String::from_utf8(redacted.unwrap_or_else(|| text.as_bytes().to_vec())).unwrap()
}

fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| {
        format!("{encoded}%{byte:02x}")
    })
}

#[test]
fn redacts_secrets_and_keeps_other_text() {
    assert_eq!(
        clean("s3cret-token", "no such token: s3cret-token, s3cret-token!"),
        "no such token: [redacted], [redacted]!"
    );
    assert_eq!(clean("s3cret-8", "s3cret-8"), "[redacted]");
    assert_eq!(clean("s3cret-8", "no secret"), "no secret");
    for short in ["", "x", "1234567"] {
        assert!(Redactor::new([short].into_iter()).is_none());
    }
}

#[test]
fn redacts_non_ascii_secrets_and_spaces() {
    let secret = "пароль 密码 🔑 é";
    let json = secret
        .encode_utf16()
        .fold(String::new(), |json, unit| format!("{json}\\u{unit:04x}"));
    let form = percent(secret).replace("%20", "+");
    for written in [
        secret,
        &json,
        &json.replace('\\', "\\\\"),
        &form,
        &percent(secret),
    ] {
        assert_eq!(
            clean(secret, &format!("<{written}>")),
            "<[redacted]>",
            "{written}"
        );
    }
    for text in [
        "\\u",
        "\\ud83d",
        "\\ud83d\\u0041",
        "\\u004g",
        "\\udd11",
        "\\u\u{e9}é",
    ] {
        assert_eq!(clean(secret, text), text);
    }
}

#[test]
fn redacts_any_case_and_escapes() {
    let upper = TOKEN.to_ascii_uppercase();
    let json = TOKEN
        .replace('/', "\\/")
        .replace('+', "\\u002b")
        .replace('=', "\\u003D");
    let some = TOKEN
        .replace('%', "%25")
        .replace('+', "%2B")
        .replace('/', "%2f");
    let twice = percent(TOKEN).replace('%', "%25");
    let thrice = twice.replace('%', "%25");
    for written in [
        TOKEN,
        &upper,
        &json,
        &some,
        &percent(TOKEN),
        &twice,
        &thrice,
    ] {
        assert_eq!(
            clean(TOKEN, &format!("<{written}>")),
            "<[redacted]>",
            "{written}"
        );
    }
}

#[test]
fn redacts_base64_at_any_offset() {
    for before in ["", "B", "Be", "Bearer ", "user:", "a b"] {
        for after in ["", "x", "\n", ", and more"] {
            let text = format!("{before}{TOKEN}{after}");
            for written in [STANDARD.encode(&text), URL_SAFE.encode(&text)] {
                let body = format!("got {written} from you");
                let shown = clean(TOKEN, &body);
                assert!(shown.contains(REDACTED), "{body}: {shown}");
                let rest = shown.replace(REDACTED, "");
                assert!(rest.len() <= body.len() - TOKEN.len(), "{shown}");
                let shown = clean(TOKEN, &percent(&body));
                assert!(shown.contains(REDACTED), "{body}: {shown}");
            }
        }
    }
}

#[test]
fn redacts_parts_of_secrets() {
    let token = "abcdefghijklmnopqrstuvwxyz0123456789";
    assert_eq!(clean(token, "abcdefgh is wrong"), "[redacted] is wrong");
    assert_eq!(
        clean(token, "wrong: efghijklmnopqrstuvw.."),
        "wrong: [redacted].."
    );
    for length in MIN_TRUNCATED..token.len() {
        let cut = format!("token {}", &token[..length]);
        assert_eq!(clean(token, &cut), "token [redacted]", "{cut}");
    }
    let encoded = STANDARD.encode(token);
    let hex = bytes(token, |byte| format!("{byte:02x}"));
    for length in 2 * MIN_TRUNCATED..encoded.len() {
        for cut in [&encoded[..length], &hex[..length]] {
            assert_eq!(clean(token, &format!("= {cut}")), "= [redacted]", "{cut}");
        }
    }
}

#[test]
fn redacts_secrets_that_share_a_prefix() {
    let secrets = ["sk-live-one", "sk-live-another-key", "sk-live-two-2"];
    let redactor = Redactor::new(secrets.into_iter()).unwrap();
    for secret in secrets {
        let clean = redactor.redact(format!("key {secret}!").as_bytes());
        assert_eq!(clean.unwrap(), b"key [redacted]!", "{secret}");
    }
}

#[test]
fn redacts_several_secrets() {
    let redactor = Redactor::new(["first-token-1", "second-token-2"].into_iter()).unwrap();
    let text = redactor
        .redact(b"a first-token-1 b second-token-2 c")
        .unwrap();
    assert_eq!(text, b"a [redacted] b [redacted] c");
    assert!(redactor.is_in(b"second-token-2") && !redactor.is_in(b"third"));
    assert!(Redactor::new(std::iter::empty()).is_none());
}

#[test]
fn ignores_invalid_escapes() {
    for text in [
        "%", "%2", "%zz", "%25", "%2525", "%25%", "\\", "\\u00", "\\u00zz", "\\x", "100%+\\",
    ] {
        assert_eq!(clean(TOKEN, text), text);
        let around = format!("{text}{TOKEN}{text}");
        assert!(!clean(TOKEN, &around).contains("secret"), "{around}");
    }
}

/// Writes each byte with a format.
fn bytes(text: &str, write: impl Fn(u8) -> String) -> String {
    text.bytes().map(write).collect()
}

#[test]
fn redacts_all_encodings_of_characters() {
    for written in [
        bytes(TOKEN, |byte| format!("&#{byte};")),
        bytes(TOKEN, |byte| format!("&#x{byte:x};")),
        bytes(TOKEN, |byte| format!("&#X{byte:04X}")),
        TOKEN
            .replace('/', "&sol;")
            .replace('+', "&plus;")
            .replace('_', "&lowbar;"),
        bytes(TOKEN, |byte| format!("={byte:02X}")),
        bytes(TOKEN, |byte| format!("={byte:02X}=\r\n")),
        TOKEN.replace("ret", "r=\net"),
        bytes(TOKEN, |byte| format!("\\x{byte:02x}")),
        bytes(TOKEN, |byte| format!("\\{byte:03o}")),
        bytes(TOKEN, |byte| format!("\\u{{{byte:x}}}")),
        bytes(TOKEN, |byte| format!("\\u{byte:04X}")),
        bytes(TOKEN, |byte| format!("{}\0", char::from(byte))),
        bytes(TOKEN, |byte| format!("\0{}", char::from(byte))),
        bytes(TOKEN, |byte| format!("{}\\u0000", char::from(byte))),
    ] {
        let shown = clean(TOKEN, &format!("<{written}>"));
        let shown = shown.replace(['\0', '\r', '\n'], "").replace("\\u0000", "");
        assert!(
            ["<[redacted]>", "<[redacted]=>"].contains(&&*shown),
            "{written}: {shown}"
        );
    }
}

#[test]
fn redacts_all_encodings_of_bytes() {
    let utf16: Vec<u8> = TOKEN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for written in [
        bytes(TOKEN, |byte| format!("{byte:02x}")),
        bytes(TOKEN, |byte| format!("{byte:02X}")),
        format!("{:?}", TOKEN.as_bytes()),
        format!("{:#?}", TOKEN.as_bytes()),
        bytes(TOKEN, |byte| format!("{byte},")),
        STANDARD.encode(STANDARD.encode(TOKEN)),
        URL_SAFE.encode(format!(
            "Bearer {}",
            URL_SAFE.encode(format!("user:{TOKEN}"))
        )),
        STANDARD.encode(utf16),
        bytes(&STANDARD.encode(TOKEN), |byte| format!("{byte:02x}")),
        percent(&STANDARD.encode(TOKEN)),
    ] {
        for (before, after) in [
            ("", ""),
            ("<", ">"),
            ("7", "f"),
            ("a b", " c"),
            ("abc", "def"),
        ] {
            let text = format!("{before}{written}{after}");
            let shown = clean(TOKEN, &text);
            // Around the secret remain brackets, padding and what was encoded with it.
            let rest = shown.replacen(REDACTED, "", 1);
            assert!(
                rest.len() < shown.len() && rest.len() < 40,
                "{text}: {shown}"
            );
        }
    }
    // Many programs break lines of base64.
    let long = TOKEN.repeat(5);
    let encoded = STANDARD.encode(&long);
    let lines: Vec<&str> = [&encoded[..76], &encoded[76..152], &encoded[152..]].into();
    for text in [lines.join("\r\n"), lines.join("\\n")] {
        assert_eq!(clean(&long, &text), "[redacted]", "{text}");
    }
}

#[test]
fn keeps_text_without_secrets() {
    let words = "Error 404: the device 5b13f0d1a2c3e4f5a6b7c8d9 of application \
                 Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4 was not found &amp; [1, 2, 3, 4, 5, 6, 7, 8, 9] \
                 100%25 \\u0041 =41 http://localhost/a%20b?c=d&e=f\0\0";
    assert_eq!(clean(TOKEN, words), words);
    assert_eq!(clean(TOKEN, &words.repeat(100)), words.repeat(100));
}

#[test]
fn takes_linear_time_for_any_text() {
    // A search that is not linear in the length of these texts would take minutes.
    let secret = "a".repeat(8192);
    let redactor = Redactor::new([&*secret, &secret[1..], "aaaaaaaab"].into_iter()).unwrap();
    for unit in [
        "a", "aaaaaaa ", "%61", "%2561", "\\u0061", "&#97;", "97,", "YWFh", "61", "=61", "\0a",
    ] {
        let text = unit.repeat(32768 / unit.len());
        let _ = redactor.redact(text.as_bytes());
    }
}

proptest! {
    #[test]
    fn redacts_secrets_in_any_text(
        secret in "[!-~]{12,60}", before in ".{0,30}", after in ".{0,30}", engine in 0..4_u8,
    ) {
        let inner = match engine {
            0 => secret.clone(),
            1 => percent(&secret),
            2 => STANDARD.encode(&secret),
            _ => URL_SAFE.encode(format!("x{secret}")),
        };
        let text = format!("{before}{inner}{after}");
        let shown = clean(&secret, &text);
        prop_assert!(!shown.contains(&secret), "{}", shown);
        prop_assert!(!shown.contains(&percent(&secret)), "{}", shown);
        prop_assert!(shown.contains(REDACTED), "{} {}", text, shown);
    }

    #[test]
    fn never_panics(secret in ".{0,20}", text in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Redactor::new([&*secret].into_iter()).map(|redactor| redactor.redact(&text));
    }
}
