//! Tests of the output as a whole.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::json;

use super::*;

/// A writer whose bytes can be read.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Shared {
    /// Returns what was written since the last call.
    fn take(&self) -> String {
        String::from_utf8(self.0.take()).unwrap()
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A pipe whose reader has gone.
struct Broken;

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn output(format: Format, is_tty: bool, writer: impl Write + 'static) -> Output {
    let options = Options {
        output: Some(format),
        quiet: true,
        ..Options::default()
    };
    let mut output = Output::new(&options);
    output.terminal = Terminal {
        is_tty,
        width: is_tty.then_some(80),
        has_colors: false,
    };
    output.writer = Box::new(writer);
    output
}

#[test]
fn each_item_is_written_at_once() {
    for (format, expected) in [
        (
            Format::Json,
            [
                "[\n  {\n    \"a\": 1\n  }",
                ",\n  {\n    \"a\": 2\n  }",
                "\n]\n",
            ],
        ),
        (Format::Jsonl, ["{\"a\":1}\n", "{\"a\":2}\n", ""]),
        (Format::Csv, ["a\r\n1\r\n", "2\r\n", ""]),
        (Format::Table, ["", "", "a\n1\n2\n"]),
    ] {
        let written = Shared::default();
        let mut output = output(format, false, written.clone());
        for (number, expected) in [1, 2].into_iter().zip(expected) {
            output.item(&json!({"a": number})).unwrap();
            assert_eq!(written.take(), expected, "{format:?}");
        }
        output.finish().unwrap();
        assert_eq!(written.take(), expected[2], "{format:?}");
    }
}

#[test]
fn rows_of_live_tables_are_written_at_once() {
    let written = Shared::default();
    let mut output = output(Format::Table, true, written.clone());
    output.live();
    output
        .item(&json!({"event": "state", "data": {"on": true}}))
        .unwrap();
    assert_eq!(written.take(), "event  data.on\nstate  true\n");
    output
        .item(&json!({"event": "x", "data": {"on": false}}))
        .unwrap();
    assert_eq!(written.take(), "x      false\n");
}

#[test]
fn tables_are_written_in_blocks_and_when_a_command_fails() {
    let written = Shared::default();
    let mut output = output(Format::Table, true, written.clone());
    for number in 0..table::BLOCK + 2 {
        output.item(&json!({"a": number})).unwrap();
    }
    assert_eq!(written.take().lines().count(), 1 + table::BLOCK);
    drop(output);
    assert_eq!(written.take(), "100\n101\n");
}

#[test]
fn a_closed_pipe_ends_the_command() {
    for format in [
        Format::Table,
        Format::Json,
        Format::Jsonl,
        Format::Csv,
        Format::Chart,
    ] {
        let mut output = output(format, false, Broken);
        let result = output.value(None, &json!({"counts": [{"date": "a", "value": 1}]}));
        assert!(
            matches!(result, Err(Failure::Closed)),
            "{format:?} {result:?}"
        );
    }
}

#[test]
fn terminals_get_text_only() {
    let written = Shared::default();
    let mut output = output(Format::Table, true, written.clone());
    output.text("a\u{1b}[2J\n\tb").unwrap();
    assert_eq!(written.take(), "a\\u{1b}[2J\n\tb\n");
    // A character in two chunks.
    let (first, second) = "é".as_bytes().split_at(1);
    output.bytes(first).unwrap();
    output.bytes(second).unwrap();
    assert_eq!(written.take(), "é");
    for binary in [&b"PK\0"[..], b"\xff"] {
        let failure = output.bytes(binary).unwrap_err();
        assert_eq!(failure.exit_code(), 1);
        assert!(failure.to_string().contains("`> FILE`"));
    }
    assert_eq!(written.take(), "");
}

#[test]
fn pipes_get_bytes_as_they_are() {
    let written = Shared::default();
    let mut output = output(Format::Json, false, written.clone());
    output.bytes(b"PK\0\xff").unwrap();
    output.text("\u{1b}").unwrap();
    assert_eq!(*written.0.borrow(), b"PK\0\xff\x1b\n");
}
