use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use proptest::prelude::*;

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
    assert_eq!(
        clean(token, &format!("= {}", &encoded[..20])),
        "= [redacted]"
    );
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
