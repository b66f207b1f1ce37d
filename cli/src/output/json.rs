//! Output as JSON and as JSON lines.

use std::io::{self, Write};

use serde_json::Value as Json;

/// Writes indented JSON.
pub(super) fn pretty(writer: &mut dyn Write, value: &Json) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *writer, value)?;
    writeln!(writer)
}

/// Writes a value on one line.
pub(super) fn line(writer: &mut dyn Write, value: &Json) -> io::Result<()> {
    serde_json::to_writer(&mut *writer, value)?;
    writeln!(writer)
}

/// Writes an item of a list, of which `before` items were written.
pub(super) fn item(writer: &mut dyn Write, before: u64, item: &Json) -> io::Result<()> {
    writer.write_all(if before == 0 { b"[\n" } else { b",\n" })?;
    let text = serde_json::to_string_pretty(item)?;
    let mut lines = text.lines();
    if let Some(first) = lines.next() {
        write!(writer, "  {first}")?;
    }
    for line in lines {
        write!(writer, "\n  {line}")?;
    }
    Ok(())
}

/// Ends a list of `count` items.
pub(super) fn end(writer: &mut dyn Write, count: u64) -> io::Result<()> {
    writer.write_all(if count == 0 { b"[]\n" } else { b"\n]\n" })
}
