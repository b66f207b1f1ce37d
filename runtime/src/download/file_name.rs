//! File names in the header `Content-Disposition`.

/// Returns the file name in a `Content-Disposition` if it is safe to use in a directory.
pub(super) fn from_content_disposition(disposition: &str) -> Option<String> {
    let plain = param(disposition, "filename");
    let encoded = param(disposition, "filename*").and_then(|value| {
        let rest = value
            .strip_prefix("UTF-8''")
            .or(value.strip_prefix("utf-8''"))?;
        percent_decoded(rest)
    });
    let name = encoded.or(plain)?;
    // Directories are removed: the server must not choose them.
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let is_safe = !matches!(name, "" | "." | "..") && !name.chars().any(char::is_control);
    is_safe.then(|| name.to_owned())
}

/// Returns the value of a parameter without its quotes.
fn param(text: &str, name: &str) -> Option<String> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(';') {
        let after = after.trim_start();
        let (key, value) = after.split_once('=')?;
        let value = value.trim_start();
        let (value, next) = match value.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => {
                let (value, next) = value.split_at(value.find(';').unwrap_or(value.len()));
                (value.trim_end().to_owned(), next)
            }
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
    None
}

/// Splits the text at the closing quote and removes escapes from the first part.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((index, char)) = chars.next() {
        match char {
            '"' => return (value, text.get(index + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, char)| char)),
            char => value.push(char),
        }
    }
    (value, "")
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn returns_safe_file_names_only() {
        for (disposition, name) in [
            ("attachment; filename=a.zip", Some("a.zip")),
            (
                "attachment; filename=\"a \\\"b\\\".zip\"; size=3",
                Some("a \"b\".zip"),
            ),
            ("inline; size=3; FileName = \"x;y\"", Some("x;y")),
            (
                "attachment; filename=a; filename*=UTF-8''gr%C3%BC%C3%9Fe",
                Some("grüße"),
            ),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\\\x\\\\y.txt\"", Some("y.txt")),
            ("attachment; filename*=UTF-8''..%2F..", None),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"\"", None),
            ("attachment", None),
            ("; ; =", None),
        ] {
            assert_eq!(
                from_content_disposition(disposition).as_deref(),
                name,
                "{disposition}"
            );
        }
    }
}
