//! The expiry time of JSON Web Tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

use crate::decode;

/// The claims that are read.
#[derive(Deserialize)]
struct Claims {
    exp: f64,
}

/// Returns the claim `exp` of a JSON Web Token, in seconds since 1970. `None` for other tokens.
///
/// The signature is not verified: the token belongs to this client, and the server verifies it.
pub(super) fn expiry(token: &str) -> Option<u64> {
    let mut parts = token.split('.');
    let (_, claims, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
    let Claims { exp } = decode::from_slice(&claims).ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates, as intended"
    )]
    let seconds = exp as u64;
    Some(seconds)
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
