//! The claims of JSON Web Tokens: the expiry time and the scopes.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::decode;
use crate::scopes::Granted;

/// The claim of the expiry time.
#[derive(Deserialize)]
struct Expiry {
    exp: f64,
}

/// The claim of the subject.
#[derive(Deserialize)]
struct Subject {
    sub: String,
}

/// The claims that contain scopes. Either may be missing or `null`.
#[derive(Deserialize)]
struct Scopes {
    #[serde(default)]
    scope: Option<ScopeClaim>,
    #[serde(default)]
    scp: Option<ScopeClaim>,
}

/// Scopes, separated by spaces.
#[derive(Deserialize)]
#[serde(untagged)]
enum ScopeClaim {
    Text(String),
    List(Vec<String>),
}

/// Returns the claim `exp` of a JSON Web Token, in seconds since 1970. `None` for other tokens.
///
/// The signature is not verified: the token belongs to this client, and the server verifies it.
pub(super) fn expiry(token: &str) -> Option<u64> {
    let Expiry { exp } = claims(token)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates, as intended"
    )]
    let seconds = exp as u64;
    Some(seconds)
}

/// Returns the scopes of a JSON Web Token, from the claims `scope` and `scp`. `None` for other tokens, if both
/// claims are missing, and if one has another form.
///
/// The signature is not verified: the token belongs to this client, and the server verifies it.
pub(crate) fn granted_scopes(token: &str) -> Option<Granted> {
    let Scopes { scope, scp } = claims(token)?;
    if scope.is_none() && scp.is_none() {
        return None;
    }
    let texts = [&scope, &scp].into_iter().flatten();
    let texts = texts.flat_map(|claim| match claim {
        ScopeClaim::Text(text) => std::slice::from_ref(text),
        ScopeClaim::List(texts) => texts,
    });
    Some(Granted::new(texts.flat_map(|text| text.split(' '))))
}

/// Returns the claim `sub` of a JSON Web Token. `None` for other tokens, and if it has control characters.
///
/// The signature is not verified.
pub(super) fn subject(token: &str) -> Option<String> {
    let Subject { sub } = claims(token)?;
    (!sub.is_empty() && !sub.contains(char::is_control)).then_some(sub)
}

/// Decodes the claims of a JSON Web Token.
fn claims<C: DeserializeOwned>(token: &str) -> Option<C> {
    let mut parts = token.split('.');
    let (_, claims, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
    decode::from_slice(&claims).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn reads_the_claim() {
        for (claims, seconds) in [
            (r#"{"exp":1700000000}"#, 1_700_000_000),
            (r#"{"sub":"a","exp":1700000000.9,"iat":1}"#, 1_700_000_000),
            (r#"{"exp":-5}"#, 0),
            (r#"{"exp":1e300}"#, u64::MAX),
        ] {
            assert_eq!(expiry(&token(claims)), Some(seconds), "{claims}");
        }
    }

    #[test]
    fn reads_scopes_as_text_or_list() {
        for (claims, expected) in [
            (r#"{"scope":"a.get b.*"}"#, &["a.get", "b.*"][..]),
            (
                r#"{"scope":["a.get","b.* c"],"exp":1}"#,
                &["a.get", "b.*", "c"],
            ),
            (r#"{"scp":["a"],"scope":"b a"}"#, &["b", "a"]),
            (r#"{"scp":"a","scope":null}"#, &["a"]),
            (r#"{"scope":""}"#, &[]),
            (r#"{"scope":[]}"#, &[]),
            (r#"{"scope":"  a  a "}"#, &["a"]),
            (r#"{"scope":"a\n\u001b[31m b"}"#, &["b"]),
        ] {
            let granted = granted_scopes(&token(claims)).unwrap();
            assert_eq!(granted.as_slice(), expected, "{claims}");
        }
        let many = vec!["a.get"; 10_000].join(" ");
        let granted = granted_scopes(&token(&format!(r#"{{"scope":"{many} b"}}"#))).unwrap();
        assert_eq!(granted.as_slice(), ["a.get", "b"]);
    }

    #[test]
    fn other_claims_are_not_readable() {
        let nested = format!(r#"{{"scope":{}1{}}}"#, "[".repeat(9000), "]".repeat(9000));
        for claims in [
            "{}",
            r#"{"scope":null}"#,
            r#"{"scope":7}"#,
            r#"{"scope":true}"#,
            r#"{"scope":{"a":["b"]}}"#,
            r#"{"scope":["a",1]}"#,
            r#"{"scope":["a",["b"]]}"#,
            r#"{"scope":"a","scp":1}"#,
            r#"{"scope":"a","scope":"b"}"#,
            r#"{"scope":"a"} x"#,
            r#"["scope"]"#,
            "\u{ff}",
            &nested,
        ] {
            assert_eq!(granted_scopes(&token(claims)), None, "{claims}");
        }
        for token in [
            "",
            "opaque",
            "a.b.c",
            "..",
            "e30.e30",
            "e30.e30.e30.e30.e30",
        ] {
            assert_eq!(granted_scopes(token), None, "{token}");
        }
    }

    #[test]
    fn reads_the_subject() {
        let of = |claims| subject(&token(claims));
        assert_eq!(of(r#"{"sub":"a-user","exp":1}"#), Some("a-user".to_owned()));
        for claims in [
            "{}",
            r#"{"sub":1}"#,
            r#"{"sub":""}"#,
            r#"{"sub":"a\u001b[31m"}"#,
        ] {
            assert_eq!(of(claims), None, "{claims}");
        }
        assert_eq!(subject("opaque"), None);
    }

    #[test]
    fn other_tokens_have_no_expiry() {
        for claims in [
            "",
            "{}",
            "[1]",
            r#"{"exp":"1"}"#,
            r#"{"exp":null}"#,
            "<html>",
        ] {
            assert_eq!(expiry(&token(claims)), None, "{claims}");
        }
        let good = token(r#"{"exp":1}"#);
        for token in [
            "",
            ".",
            "..",
            "...",
            "opaque",
            "a.b.c",
            &format!("{good}.x"),
            &good[4..],
        ] {
            assert_eq!(expiry(token), None, "{token}");
        }
    }
}
