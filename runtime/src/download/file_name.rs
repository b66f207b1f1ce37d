//! File names in the header `Content-Disposition`.

/// Maximum length of a file name in bytes. File systems allow 255, and a temporary file has a longer
/// name.
const MAX_BYTES: usize = 240;

/// Returns the file name in a `Content-Disposition` if it is safe to use in a directory.
pub(super) fn from_content_disposition(disposition: &str) -> Option<String> {
    let plain = param(disposition, "filename");
    let encoded = param(disposition, "filename*").and_then(|value| decoded(&value));
    safe(&encoded.or(plain)?)
}

/// Returns the name without directories, or `None` if it is unsafe on any system.
fn safe(name: &str) -> Option<String> {
    // The server must not choose a directory.
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // Windows ignores spaces and dots at the end: `CON .` is the device `CON`.
    let name = name
        .trim()
        .trim_end_matches(|char: char| char == '.' || char.is_whitespace());
    let is_unsafe = name.is_empty()
        || name.len() > MAX_BYTES
        // Files that are hidden, and files that configure programs.
        || name.starts_with('.')
        || name.contains(is_invisible)
        || is_device(name);
    // A colon would select a drive or a stream of another file.
    let forbidden = ['<', '>', ':', '"', '|', '?', '*'];
    (!is_unsafe).then(|| name.replace(forbidden, "_"))
}

/// Returns `true` for characters that are not shown, or that change how others are shown.
fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Returns `true` for the name of a device on Windows, with any extension.
fn is_device(name: &str) -> bool {
    let stem = name.split(['.', ':']).next().unwrap_or_default();
    let stem = stem.trim_end().to_ascii_uppercase();
    let port = stem.strip_prefix("COM").or(stem.strip_prefix("LPT"));
    matches!(
        &*stem,
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$"
    ) || port.is_some_and(|port| {
        let mut chars = port.chars();
        let is_number = |char: char| char.is_ascii_digit() || "¹²³".contains(char);
        chars.next().is_some_and(is_number) && chars.next().is_none()
    })
}

/// Decodes `UTF-8'language'text`. Returns `None` for other character sets.
fn decoded(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_language, text) = rest.split_once('\'')?;
    let is_utf8 = charset.eq_ignore_ascii_case("UTF-8");
    percent_decoded(text).filter(|_| is_utf8)
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
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_the_file_name() {
        for (disposition, name) in [
            ("attachment; filename=a.zip", Some("a.zip")),
            (
                "attachment; filename=\"a \\\"b\\\".zip\"; size=3",
                Some("a _b_.zip"),
            ),
            ("inline; size=3; FileName = \"x;y\"", Some("x;y")),
            (
                "attachment; filename=a; filename*=UTF-8''gr%C3%BC%C3%9Fe",
                Some("grüße"),
            ),
            (
                "attachment; filename*=utf-8'de'gr%C3%BC%C3%9Fe",
                Some("grüße"),
            ),
            (
                "attachment; filename=a; filename*=ISO-8859-1''%FC",
                Some("a"),
            ),
            ("attachment; filename=a; filename*=UTF-8''%FF", Some("a")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\\\x\\\\y.txt\"", Some("y.txt")),
            ("attachment; filename*=UTF-8''..%2F..", None),
            ("attachment; filename*=UTF-8''a%00b", None),
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

    #[test]
    fn returns_safe_file_names_only() {
        for (name, expected) in [
            ("report.pdf", Some("report.pdf")),
            ("  report.pdf  ", Some("report.pdf")),
            (
                "report: is this 1 < 2?.pdf",
                Some("report_ is this 1 _ 2_.pdf"),
            ),
            ("a:b", Some("a_b")),
            ("C:a", Some("C_a")),
            ("a.txt::$DATA", Some("a.txt__$DATA")),
            ("report.pdf. . ", Some("report.pdf")),
            ("..a", None),
            (".bashrc", None),
            (" .bashrc", None),
            (".", None),
            ("...", None),
            ("CON", None),
            ("con", None),
            ("Con.txt", None),
            ("NUL.tar.gz", None),
            ("nul .txt", None),
            ("AUX:", None),
            ("com1", None),
            ("LPT9.log", None),
            ("COM¹", None),
            ("CONIN$", None),
            ("CONSOLE", Some("CONSOLE")),
            ("com10", Some("com10")),
            ("com", Some("com")),
            ("COMÄ", Some("COMÄ")),
            ("a\u{202e}gpj.exe", None),
            ("a\u{2066}b", None),
            ("a\u{200b}b", None),
            ("a\nb", None),
            ("a\u{7f}b", None),
            ("a\u{85}b", None),
            ("a\u{0}b", None),
            ("日本語.txt", Some("日本語.txt")),
            ("a/", None),
            ("/", None),
        ] {
            assert_eq!(safe(name).as_deref(), expected, "{name:?}");
        }
        assert!(safe(&"a".repeat(MAX_BYTES)).is_some());
        assert_eq!(safe(&"a".repeat(MAX_BYTES + 1)), None);
        assert_eq!(safe(&"ä".repeat(MAX_BYTES / 2 + 1)), None);
    }

    proptest! {
        /// A safe name is one component of a path, and remains the same.
        #[test]
        fn safe_names_are_single_components(name in "[\\PC./\\\\: ]{0,20}|(con|nul|com1|\\.|a)[. :x]{0,4}") {
            if let Some(name) = safe(&name) {
                let path = std::path::Path::new("directory").join(&name);
                prop_assert_eq!(path.components().count(), 2);
                prop_assert_eq!(path.file_name().and_then(|it| it.to_str()), Some(&*name));
                prop_assert_eq!(safe(&name), Some(name));
            }
        }

        #[test]
        fn every_header_is_parsed_without_a_panic(text in "[ -~]{0,40}|attachment; filename\\*?=[ -~]{0,30}") {
            from_content_disposition(&text);
        }
    }
}
