//! The rules of header names.

/// Whether a header of this name can be declared, or what is wrong with it.
pub(crate) fn check(name: &str) -> Result<(), String> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        let made = name
            .chars()
            .map(|char| if token_char(char) { char } else { '-' });
        let made: String = made.collect();
        let made: Vec<_> = made.split('-').filter(|word| !word.is_empty()).collect();
        let made = made.join("-");
        return Err(match made.trim_matches('-').to_ascii_lowercase() {
            made if made.is_empty() => "is no header name; write letters, digits and `-`".into(),
            made => format!("is no header name; write letters, digits and `-`, such as `{made}`"),
        });
    }
    let lower = name.to_ascii_lowercase();
    let taken = match lower.as_str() {
        "authorization" => "is the client's token; give it to the client and remove this",
        "host" => "comes from the base URL; remove this",
        "content-length" | "transfer-encoding" => "comes from the body; remove this",
        "content-type" => "comes from the body's kind; remove this",
        "connection" | "expect" | "keep-alive" | "te" | "trailer" | "upgrade" => {
            "is between the transport and the server; remove this"
        }
        _ if name != lower => {
            return Err(format!(
                "has capitals, which do not count in header names; write `{lower}`"
            ));
        }
        _ => return Ok(()),
    };
    Err(taken.into())
}

fn token_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '-' || char == '_'
}
