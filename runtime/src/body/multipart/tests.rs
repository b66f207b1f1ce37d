use http_body_util::BodyExt;
use mailparse::{MailHeader, MailHeaderMap, ParsedMail};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

#[test]
fn parts_are_separated_by_boundaries() {
    let mut writer = MultipartWriter::with_boundary("b".to_owned());
    writer.text("title", "a\r\nb");
    writer.json("options", Bytes::from_static(b"{}"));
    let file = Part::new("x")
        .file_name("a\"b\r\n.csv")
        .content_type("text/csv");
    writer.part("file", file).unwrap();
    writer
        .part("raw", Part::new(vec![0_u8]).file_name("é"))
        .unwrap();
    let body = writer.finish();
    let text = "--b\r\ncontent-disposition: form-data; name=\"title\"\r\n\r\na\r\nb\r\n\
        --b\r\ncontent-disposition: form-data; name=\"options\"\r\n\
        content-type: application/json\r\n\r\n{}\r\n\
        --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.csv\"\r\n\
        content-type: text/csv\r\n\r\nx\r\n\
        --b\r\ncontent-disposition: form-data; name=\"raw\"; filename=\"é\"\r\n\
        content-type: application/octet-stream\r\n\r\n\0\r\n--b--\r\n";
    assert_eq!(body.as_bytes().unwrap(), text);
}

#[test]
fn rejects_content_type_with_line_break() {
    let mut writer = MultipartWriter::new();
    let part = Part::new("x").content_type("a/b\r\nx: y");
    assert!(writer.part("file", part).is_err());
}

#[test]
fn rejects_file_names_that_servers_cannot_read() {
    for (name, is_valid) in [
        ("", true),
        ("a\\b", true),
        ("a\tb\r\n\"", true),
        ("grüße", true),
        ("a\\", false),
        ("a\0b", false),
        ("\u{1b}[31m", false),
        ("\u{7f}", false),
        ("\u{85}", false),
    ] {
        let mut writer = MultipartWriter::new();
        let written = writer.part("file", Part::new("x").file_name(name));
        assert_eq!(written.is_ok(), is_valid, "{name:?}");
    }
}

#[test]
fn boundaries_are_unique() {
    assert_ne!(boundary(), boundary());
    assert!(boundary().len() <= 70);
}

/// A part as it was given to the writer.
#[derive(Debug, Clone)]
struct Given {
    name: String,
    file_name: Option<String>,
    content_type: Option<&'static str>,
    kind: Kind,
    content: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Json,
    Bytes,
    Reader,
    ReaderOfUnknownLength,
}

impl Given {
    fn write(&self, writer: &mut MultipartWriter) -> Result<(), &'static str> {
        let part = match self.kind {
            Kind::Text => {
                let text = String::from_utf8_lossy(&self.content);
                writer.text(&self.name, &text);
                return Ok(());
            }
            Kind::Json => {
                writer.json(&self.name, Bytes::from(self.content.clone()));
                return Ok(());
            }
            Kind::Bytes => Part::new(self.content.clone()),
            Kind::Reader => {
                let length = self.content.len() as u64;
                Part::reader(std::io::Cursor::new(self.content.clone()), Some(length))
            }
            Kind::ReaderOfUnknownLength => {
                Part::reader(std::io::Cursor::new(self.content.clone()), None)
            }
        };
        writer.part(
            &self.name,
            Part {
                file_name: self.file_name.clone(),
                content_type: self.content_type.map(str::to_owned),
                ..part
            },
        )
    }

    fn expected(&self) -> Read {
        let is_file = !matches!(self.kind, Kind::Text | Kind::Json);
        let content = match self.kind {
            Kind::Text => String::from_utf8_lossy(&self.content)
                .into_owned()
                .into_bytes(),
            Kind::Json | Kind::Bytes | Kind::Reader | Kind::ReaderOfUnknownLength => {
                self.content.clone()
            }
        };
        let file_name = self.file_name.as_deref().filter(|_| is_file);
        let default_type = file_name.map(|_| "application/octet-stream");
        let content_type = match self.kind {
            Kind::Text => None,
            Kind::Json => Some("application/json"),
            Kind::Bytes | Kind::Reader | Kind::ReaderOfUnknownLength => {
                self.content_type.or(default_type)
            }
        };
        Read {
            name: in_quotes(&self.name),
            file_name: file_name.map(in_quotes),
            content_type: content_type.map(str::to_owned),
            content,
        }
    }
}

/// Returns a name as browsers write it: servers do not decode the escapes.
fn in_quotes(name: &str) -> String {
    let name = name.replace('"', "%22");
    name.replace('\r', "%0D").replace('\n', "%0A")
}

/// A part as `mailparse` reads it.
#[derive(Debug, PartialEq)]
struct Read {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Vec<u8>,
}

impl Read {
    fn new(part: &ParsedMail<'_>) -> Self {
        let header = part
            .headers
            .get_first_header("content-disposition")
            .unwrap();
        let header = String::from_utf8(header.get_value_raw().to_vec()).unwrap();
        let header = mailparse::parse_content_disposition(&header);
        assert_eq!(
            header.disposition,
            mailparse::DispositionType::FormData,
            "{header:?}"
        );
        let mut params = header.params;
        let content_type = part.headers.get_first_header("content-type");
        let read = Self {
            name: params.remove("name").unwrap(),
            file_name: params.remove("filename"),
            content_type: content_type.map(MailHeader::get_value),
            content: part.get_body_raw().unwrap(),
        };
        assert!(params.is_empty(), "{params:?}");
        read
    }
}

/// Writes the parts, and reads them with `mailparse`.
fn read(parts: &[Given]) -> Vec<Read> {
    let mut writer = MultipartWriter::new();
    for part in parts {
        part.write(&mut writer).unwrap();
    }
    let mut message = format!("content-type: {}\r\n\r\n", writer.content_type()).into_bytes();
    let body = writer.finish();
    let is_stream = |part: &Given| matches!(part.kind, Kind::Reader | Kind::ReaderOfUnknownLength);
    assert_eq!(body.is_stream(), parts.iter().any(is_stream));
    let announced = body.length();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let body = runtime.block_on(body.collect()).unwrap().to_bytes();
    let is_unknown = |part: &Given| part.kind == Kind::ReaderOfUnknownLength;
    let is_unknown = parts.iter().any(is_unknown);
    assert_eq!(announced, (!is_unknown).then_some(body.len() as u64));
    message.extend(body);
    let mail = mailparse::parse_mail(&message).unwrap();
    mail.subparts.iter().map(Read::new).collect()
}

/// Names with quotes, line breaks and any letters, but without backslashes: browsers write them as
/// they are, and mail programs read them as escapes.
fn names() -> impl Strategy<Value = String> {
    let special = select(vec![
        '"',
        '\r',
        '\n',
        ';',
        '=',
        '%',
        '\'',
        '/',
        ' ',
        'é',
        '\u{1f30d}',
        ':',
    ]);
    let letter = any::<char>().prop_filter("allowed", |char| !char.is_control() && *char != '\\');
    vec(prop_oneof![special, letter], 1..12).prop_map(String::from_iter)
}

/// Contents with line breaks and beginnings of boundaries.
fn contents() -> impl Strategy<Value = Vec<u8>> {
    let pieces = select(vec![
        &b""[..],
        b"\r\n",
        b"--",
        b"\r\n--restrait-",
        b"\r\n\r\n",
        b"--restrait-0123456789abcdef0123456789abcdef--\r\n",
        b"\0",
        b"\n",
        b"\r",
    ]);
    let pieces = pieces.prop_map(<[u8]>::to_vec);
    vec(prop_oneof![pieces, vec(any::<u8>(), 0..20)], 0..6).prop_map(|pieces| pieces.concat())
}

fn parts() -> impl Strategy<Value = Vec<Given>> {
    let kinds = select(vec![
        Kind::Text,
        Kind::Json,
        Kind::Bytes,
        Kind::Reader,
        Kind::ReaderOfUnknownLength,
    ]);
    let types = select(vec![
        None,
        Some("text/csv"),
        Some("image/svg+xml"),
        Some("a/b; c=d"),
    ]);
    let part = (
        names(),
        proptest::option::of(names()),
        types,
        kinds,
        contents(),
    );
    let part = part.prop_map(|(name, file_name, content_type, kind, content)| Given {
        name,
        file_name,
        content_type,
        kind,
        content,
    });
    vec(part, 1..6)
}

proptest! {
    #[test]
    fn another_parser_reads_every_part(parts in parts()) {
        let expected: Vec<_> = parts.iter().map(Given::expected).collect();
        prop_assert_eq!(read(&parts), expected);
    }
}

#[test]
fn empty_parts_are_parts() {
    for kind in [
        Kind::Text,
        Kind::Json,
        Kind::Bytes,
        Kind::Reader,
        Kind::ReaderOfUnknownLength,
    ] {
        let part = Given {
            name: "a".to_owned(),
            file_name: Some(String::new()),
            content_type: None,
            kind,
            content: Vec::new(),
        };
        let parts = [part.clone(), part];
        let expected: Vec<_> = parts.iter().map(Given::expected).collect();
        assert_eq!(read(&parts), expected);
    }
}
