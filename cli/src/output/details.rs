//! A single object: a table with the names and the values of its members.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{Cell, ColumnConstraint, ContentArrangement, Table as Grid, Width};
use serde_json::{Map, Value as Json};
use unicode_width::UnicodeWidthStr;

use super::terminal::Terminal;
use super::{cell, path};
use crate::escape;

/// The space between the columns.
const GAP: u16 = 2;

/// The least width of values. Narrower terminals wrap the lines.
const MIN_WIDTH: usize = 20;

/// Writes the selected members of an object, or all.
pub(super) fn write(
    writer: &mut dyn Write,
    terminal: Terminal,
    object: &Map<String, Json>,
    selected: &[String],
) -> io::Result<()> {
    let rows = rows(object, selected);
    let widest = rows.iter().map(|(name, _)| name.width()).max();
    let name_width = widest.unwrap_or_default();
    let mut grid = Grid::new();
    grid.load_style(NOTHING);
    for (name, value) in &rows {
        grid.add_row([Cell::new(name), Cell::new(value)]);
    }
    let mut columns = grid.column_iter_mut();
    if let Some(names) = columns.next() {
        names.set_padding((0, GAP));
        names.set_constraint(ColumnConstraint::ContentWidth);
    }
    if let Some(values) = columns.next() {
        values.set_padding((0, 0));
        let room = terminal.width.map(|width| {
            let used = name_width + usize::from(GAP);
            width.saturating_sub(used).max(MIN_WIDTH)
        });
        if let Some(room) = room.and_then(|room| u16::try_from(room).ok()) {
            values.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(room)));
            let used = u16::try_from(name_width).unwrap_or(u16::MAX);
            grid.set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(used.saturating_add(GAP).saturating_add(room));
        }
    }
    let style = anstyle::Style::new().bold();
    for line in grid.lines() {
        let line = line.trim_end();
        let (name, value) = line.split_at(cell::prefix(line, name_width));
        writeln!(writer, "{}{value}", terminal.styled(style, name))?;
    }
    Ok(())
}

/// Returns the names and the values of the rows.
fn rows(object: &Map<String, Json>, selected: &[String]) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    if !selected.is_empty() {
        let whole = Json::Object(object.clone());
        for name in selected {
            let value = path::get(&whole, name).map(text).unwrap_or_default();
            rows.push((escape::line(name).into_owned(), value));
        }
        return rows;
    }
    let mut members: Vec<_> = object.iter().collect();
    members.sort_by_key(|(name, value)| {
        let is_nested = value.is_object() || value.is_array();
        match name.as_str() {
            "id" => 0,
            "name" => 1,
            // Links, and other members for programs.
            name if name.starts_with('_') => 4,
            _ if !is_nested => 2,
            _ => 3,
        }
    });
    for (name, value) in members {
        collect(&escape::line(name), value, &mut rows);
    }
    rows
}

/// Adds a row, or the rows of a nested object.
fn collect(name: &str, value: &Json, rows: &mut Vec<(String, String)>) {
    match value {
        Json::Object(members) if !members.is_empty() => {
            for (member, value) in members {
                let name = format!("{name}.{}", escape::line(member));
                collect(&name, value, rows);
            }
        }
        Json::Object(_)
        | Json::Null
        | Json::Bool(_)
        | Json::Number(_)
        | Json::String(_)
        | Json::Array(_) => rows.push((name.to_owned(), text(value))),
    }
}

/// Returns a value. Text keeps its lines.
fn text(value: &Json) -> String {
    match value {
        Json::String(text) => escape::lines(text).trim_end().replace('\t', "    "),
        other => cell::text(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn written(object: &Json, width: Option<usize>, selected: &[&str]) -> String {
        let terminal = Terminal {
            is_tty: width.is_some(),
            width,
            has_colors: false,
        };
        let selected: Vec<_> = selected.iter().map(|field| (*field).to_owned()).collect();
        let mut bytes = Vec::new();
        write(&mut bytes, terminal, object.as_object().unwrap(), &selected).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn objects_are_tables_of_two_columns() {
        let object = json!({
            "enabled": true, "id": "1", "name": "Pump\u{1b}", "note": "a\nb", "tags": [{"key": "k", "value": "v"}],
            "limits": {"devices": 5, "deep": {"x": null}},
        });
        assert_eq!(
            written(&object, None, &[]),
            "id              1\n\
             name            Pump\\u{1b}\n\
             enabled         true\n\
             note            a\n                b\n\
             limits.deep.x\n\
             limits.devices  5\n\
             tags            k=v\n"
        );
        assert_eq!(
            written(&object, None, &["limits.devices", "x"]),
            "limits.devices  5\nx\n"
        );
    }

    #[test]
    fn long_text_is_wrapped() {
        let object = json!({"note": "the pump runs when the tide is high"});
        assert_eq!(
            written(&object, Some(28), &[]),
            "note  the pump runs when the\n      tide is high\n"
        );
    }
}
