//! The parts of a multipart body that was written by the client.

/// A part of a multipart body.
#[derive(Debug, PartialEq)]
pub(super) struct FormPart<'a> {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<&'a str>,
    pub(super) content: &'a [u8],
}

/// Returns the parts of a body with this media type, or `None` if it is not multipart.
pub(super) fn parts<'a>(media_type: &str, body: &'a [u8]) -> Option<Vec<FormPart<'a>>> {
    let parameters = media_type.strip_prefix("multipart/form-data;")?;
    let (_, boundary) = parameters.split_once("boundary=")?;
    let delimiter = format!("\r\n--{boundary}");
    let mut rest = body.strip_prefix(delimiter.trim_start().as_bytes())?;
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let (headers, content) = split(part, b"\r\n\r\n")?;
        let (content, after) = split(content, delimiter.as_bytes())?;
        parts.push(part_of(std::str::from_utf8(headers).ok()?, content)?);
        rest = after;
    }
    Some(parts)
}

fn part_of<'a>(headers: &'a str, content: &'a [u8]) -> Option<FormPart<'a>> {
    let mut lines = headers.split("\r\n");
    let disposition = lines.next()?;
    let content_type = lines
        .next()
        .and_then(|line| line.strip_prefix("content-type: "));
    Some(FormPart {
        name: quoted(disposition, " name=\"")?,
        file_name: quoted(disposition, " filename=\""),
        content_type,
        content,
    })
}

/// Returns the text between `start` and the next quote, as browsers escape it.
fn quoted(text: &str, start: &str) -> Option<String> {
    let (_, rest) = text.split_once(start)?;
    let (text, _) = rest.split_once('"')?;
    let text = text.replace("%22", "\"");
    Some(text.replace("%0D", "\r").replace("%0A", "\n"))
}

/// Splits bytes at the first occurrence of `separator`.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes
        .windows(separator.len())
        .position(|window| window == separator)?;
    Some((bytes.get(..at)?, bytes.get(at + separator.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_names_types_and_contents() {
        let body = "--b\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\n\
            content-disposition: form-data; name=\"f\"; filename=\"a%22b.csv\"\r\n\
            content-type: text/csv\r\n\r\nx,y\r\n--c\r\n\r\n--b--\r\n";
        let parts = parts("multipart/form-data; boundary=b", body.as_bytes()).unwrap();
        let expected = [
            FormPart {
                name: "a".to_owned(),
                file_name: None,
                content_type: None,
                content: b"1",
            },
            FormPart {
                name: "f".to_owned(),
                file_name: Some("a\"b.csv".to_owned()),
                content_type: Some("text/csv"),
                content: b"x,y\r\n--c\r\n",
            },
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn other_bodies_have_no_parts() {
        assert_eq!(parts("application/json", b"{}"), None);
        assert_eq!(parts("multipart/form-data; boundary=b", b"--x"), None);
        let empty = parts("multipart/form-data; boundary=b", b"--b--\r\n");
        assert_eq!(empty, Some(Vec::new()));
    }
}
