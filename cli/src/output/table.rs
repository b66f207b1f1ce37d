//! Tables of items.
//!
//! They have no lines, as usual for commands: columns of equal width below a header. Rows are written in
//! blocks. The columns are chosen for the first block, and later blocks have at least its widths.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{Cell, CellAlignment, ColumnConstraint, Table as Grid, Width};
use serde_json::Value as Json;
use unicode_width::UnicodeWidthStr;

use super::shape::is_scalar;
use super::terminal::Terminal;
use super::{cell, columns, path, time};

#[cfg(test)]
mod tests;

/// The number of rows in a block.
pub(super) const BLOCK: usize = 100;

/// The space between columns.
const GAP: usize = 2;

/// The maximum width of a column that was not selected, if the width of the table is limited.
const MAX_WIDTH: usize = 40;

/// The maximum width of a column with nested values.
const MAX_NESTED: usize = 24;

/// The maximum width of a column of a table without a limit.
const UNLIMITED: usize = 1000;

/// The least width to which a selected column is narrowed.
const MIN_WIDTH: usize = 6;

/// A table that is written in blocks.
#[derive(Debug, Default)]
pub(super) struct Table {
    columns: Vec<Column>,
    pending: Vec<Json>,
    /// The number of columns that had no place.
    hidden: usize,
}

#[derive(Debug)]
struct Column {
    path: String,
    width: usize,
    /// The maximum width, if the width of the table is limited.
    max: usize,
}

impl Table {
    /// Adds a row. The block is complete if there are [`BLOCK`] of them.
    pub(super) fn push(&mut self, item: Json) {
        self.pending.push(item);
    }

    pub(super) fn pending(&self) -> usize {
        self.pending.len()
    }

    /// Returns the numbers of shown and of hidden columns.
    pub(super) fn columns(&self) -> (usize, usize) {
        (self.columns.len(), self.hidden)
    }

    /// Writes the pending rows, below a header if they are the first ones.
    pub(super) fn write(
        &mut self,
        writer: &mut dyn Write,
        terminal: Terminal,
        selected: &[String],
    ) -> io::Result<()> {
        let items = std::mem::take(&mut self.pending);
        if items.is_empty() {
            return Ok(());
        }
        let is_first = self.columns.is_empty();
        if is_first {
            self.choose(&items, selected, terminal);
        }
        let texts: Vec<Vec<String>> = self
            .columns
            .iter()
            .map(|column| texts(&items, &column.path))
            .collect();
        self.widen(&texts, terminal, is_first);
        let has_header = is_first && self.columns.iter().any(|column| !column.path.is_empty());
        let grid = self.grid(&items, &texts, has_header);
        for (number, line) in grid.lines().enumerate() {
            let line = line.trim_end();
            match number {
                0 if has_header => {
                    let style = anstyle::Style::new().bold();
                    writeln!(writer, "{}", terminal.styled(style, line))?;
                }
                _ => writeln!(writer, "{line}")?,
            }
        }
        Ok(())
    }

    /// Chooses the columns: the selected ones, or as many as fit.
    fn choose(&mut self, items: &[Json], selected: &[String], terminal: Terminal) {
        if !selected.is_empty() {
            let columns = selected.iter().map(|path| column(items, path, usize::MAX));
            self.columns = columns.collect();
            return;
        }
        let ranked = columns::ranked(items);
        let mut used = 0;
        for path in &ranked {
            let is_nested = items
                .iter()
                .filter_map(|item| path::get(item, path))
                .any(|value| !is_scalar(value));
            let max = if is_nested { MAX_NESTED } else { MAX_WIDTH };
            let column = column(items, path, max);
            let width = column.width.min(max);
            let end = if used == 0 { width } else { used + GAP + width };
            let fits = terminal.width.is_none_or(|limit| end <= limit);
            if fits || used == 0 {
                used = end;
                self.columns.push(column);
            }
        }
        self.hidden = ranked.len() - self.columns.len();
    }

    /// Widens the columns for the texts of a block, as far as the width of the table allows it.
    fn widen(&mut self, texts: &[Vec<String>], terminal: Terminal, is_first: bool) {
        for (column, texts) in self.columns.iter_mut().zip(texts) {
            let widest = texts.iter().map(|text| text.width()).max();
            let limit = terminal.width.map_or(UNLIMITED, |_| column.max);
            let wanted = widest.unwrap_or_default().min(limit);
            let before = if is_first { 0 } else { column.width };
            column.width = wanted.max(before).max(name(&column.path).width());
        }
        let Some(limit) = terminal.width else {
            return;
        };
        let gaps = GAP * self.columns.len().saturating_sub(1);
        loop {
            let sum: usize = self.columns.iter().map(|column| column.width).sum();
            let excess = (sum + gaps).saturating_sub(limit);
            // A part of an id is of no use.
            let widest = self.columns.iter_mut().max_by_key(|column| {
                let is_first = column.width > MIN_WIDTH && column.path != "id";
                (is_first, column.width)
            });
            match widest {
                Some(column) if excess > 0 && column.width > MIN_WIDTH => column.width -= 1,
                Some(_) | None => return,
            }
        }
    }

    fn grid(&self, items: &[Json], texts: &[Vec<String>], has_header: bool) -> Grid {
        let mut grid = Grid::new();
        grid.load_style(NOTHING);
        if has_header {
            let names = self.columns.iter().map(|column| {
                let name = cell::cut(&name(&column.path), column.width);
                Cell::new(name)
            });
            grid.set_header(names.collect::<Vec<_>>());
        }
        for row in 0..items.len() {
            let cells = self.columns.iter().zip(texts).map(|(column, texts)| {
                let text = texts.get(row).map_or("", String::as_str);
                Cell::new(cell::cut(text, column.width))
            });
            grid.add_row(cells.collect::<Vec<_>>());
        }
        for (column, it) in self.columns.iter().zip(grid.column_iter_mut()) {
            let gap = u16::try_from(GAP).unwrap_or_default();
            it.set_padding((0, gap));
            let width = u16::try_from(column.width).unwrap_or(u16::MAX - gap);
            it.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width + gap)));
            if is_number(items, &column.path) {
                it.set_cell_alignment(CellAlignment::Right);
            }
        }
        grid
    }
}

fn column(items: &[Json], path: &str, max: usize) -> Column {
    let widest = texts(items, path).iter().map(|text| text.width()).max();
    Column {
        path: path.to_owned(),
        width: widest.unwrap_or_default().max(name(path).width()),
        max,
    }
}

/// Returns the name of a column.
fn name(path: &str) -> std::borrow::Cow<'_, str> {
    crate::escape::line(path)
}

/// Returns the texts of the cells in a column.
fn texts(items: &[Json], path: &str) -> Vec<String> {
    let values: Vec<_> = items.iter().map(|item| path::get(item, path)).collect();
    let shorten = time::shortener(&values);
    let texts = values.iter().map(|value| match value {
        Some(Json::String(text)) => match shorten(text) {
            Some(short) => short.to_owned(),
            None => value.map(cell::text).unwrap_or_default(),
        },
        Some(value) => cell::text(value),
        None => String::new(),
    });
    texts.collect()
}

/// Returns `true` if all values of a column are numbers.
fn is_number(items: &[Json], path: &str) -> bool {
    let mut values = items.iter().filter_map(|item| path::get(item, path));
    let is_empty = values.clone().next().is_none();
    !is_empty && values.all(|value| value.is_number() || value.is_null())
}
