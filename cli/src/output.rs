//! The output of commands, in the format that was chosen.
//!
//! Data are written to standard output, notes to standard error.

use std::io::{self, Write};

use clap::ValueEnum;
use restrait::info::EndpointInfo;
use serde_json::Value as Json;

use crate::Failure;
use crate::options::Options;

mod cell;
mod chart;
mod columns;
mod csv;
mod details;
mod fields;
mod items;
mod json;
mod path;
mod plain;
mod shape;
mod table;
mod terminal;
#[cfg(test)]
mod tests;
mod time;
mod value;

pub(crate) use cell::cut;

use fields::Fields;
use terminal::Terminal;

/// A format of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Columns for people, as wide as the terminal. The columns may change.
    Table,
    /// Indented JSON: the response as it is, or a list of the selected fields of its items.
    Json,
    /// JSON, one item on each line.
    Jsonl,
    /// CSV with a header, one item in each row. Nested values are JSON, and text is unchanged, also if a
    /// spreadsheet would run it as a formula.
    Csv,
    /// Bars of counts and lines of numbers over time.
    Chart,
}

/// The output of a command.
///
/// [`value`](Self::value) writes a result. [`item`](Self::item) writes the items of a list or of a stream
/// one by one, and [`finish`](Self::finish) ends it. All formats are flushed when a method returns, except
/// for tables, which are written in blocks, and for charts of items, which are written at the end.
pub struct Output {
    format: Format,
    is_quiet: bool,
    terminal: Terminal,
    writer: Box<dyn Write>,
    fields: Fields,
    /// The number of items that were written.
    items: u64,
    /// If `true`, tables are written row by row.
    is_live: bool,
    table: table::Table,
    csv: csv::Csv,
    /// Items for a chart.
    pending: Vec<Json>,
    /// Bytes at the end of a text that are the beginning of a character.
    rest: Vec<u8>,
}

impl Output {
    pub(crate) fn new(options: &Options) -> Self {
        let terminal = Terminal::stdout();
        let default = if terminal.is_tty {
            Format::Table
        } else {
            Format::Json
        };
        Self {
            format: options.output.unwrap_or(default),
            is_quiet: options.quiet,
            terminal,
            writer: Box::new(io::BufWriter::new(io::stdout())),
            fields: Fields::new(&options.fields),
            items: 0,
            is_live: false,
            table: table::Table::default(),
            csv: csv::Csv::default(),
            pending: Vec::new(),
            rest: Vec::new(),
        }
    }

    /// Writes the result of a command. The endpoint tells where the list of a page is.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn value(&mut self, endpoint: Option<&EndpointInfo>, value: &Json) -> Result<(), Failure> {
        let notes = self.write_value(endpoint, value)?;
        self.flush()?;
        self.notes(notes.into_iter().chain(self.fields.notes()))
    }

    /// Writes a value as indented JSON, whatever the format is.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn json(&mut self, value: &Json) -> Result<(), Failure> {
        json::pretty(&mut self.writer, value)?;
        self.flush()
    }

    /// Returns `true` if the output is for people, and `false` if it is for programs.
    #[must_use]
    pub fn is_for_people(&self) -> bool {
        match self.format {
            Format::Table | Format::Chart => true,
            Format::Json | Format::Jsonl | Format::Csv => false,
        }
    }

    /// Returns `true` if the output is a table.
    pub(crate) fn is_table(&self) -> bool {
        self.format == Format::Table
    }

    /// Writes each item as soon as it is there, also in a table. For streams that wait for events.
    pub fn live(&mut self) {
        self.is_live = true;
    }

    /// Writes an item of a list or of a stream. Call [`finish`](Self::finish) after the last one.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn item(&mut self, item: &Json) -> Result<(), Failure> {
        self.write_item(item)?;
        self.items += 1;
        self.flush()
    }

    /// Ends a list of items.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn finish(&mut self) -> Result<(), Failure> {
        let notes = self.write_end()?;
        // Ctrl-C after the last item must not end the list again.
        self.items = 0;
        self.flush()?;
        self.notes(notes.into_iter().chain(self.fields.notes()))
    }

    /// Ends a list of which only some items were written.
    pub(crate) fn interrupted(&mut self) -> Result<(), Failure> {
        if self.items == 0 {
            Ok(())
        } else {
            self.finish()
        }
    }

    /// Writes text, and a line break if it does not end with one. At a terminal, control characters are
    /// escaped.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.write_text(text)?;
        if !text.ends_with('\n') {
            self.writer.write_all(b"\n")?;
        }
        self.flush()
    }

    /// Writes bytes as they are. At a terminal, bytes that are not text are refused, and control characters
    /// are escaped.
    ///
    /// # Errors
    ///
    /// If the output cannot be written, or if it is a terminal and the bytes are not text.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.write_bytes(bytes)?;
        self.flush()
    }

    /// Writes a note to standard error, unless the command is quiet.
    ///
    /// # Errors
    ///
    /// If standard error cannot be written.
    pub fn note(&self, note: &str) -> Result<(), Failure> {
        self.notes([note.to_owned()])
    }

    fn notes(&self, notes: impl IntoIterator<Item = String>) -> Result<(), Failure> {
        if self.is_quiet {
            return Ok(());
        }
        let style = anstyle::Style::new().dimmed();
        for note in notes {
            writeln!(anstream::stderr(), "{style}{note}{style:#}")?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.writer.flush()?)
    }
}

/// Writes the rows that are pending when a command fails or is interrupted.
impl Drop for Output {
    fn drop(&mut self) {
        // The failure of the command is more important than this one.
        let _ = self
            .table
            .write(&mut self.writer, self.terminal, self.fields.paths());
        let _ = self.writer.flush();
    }
}
