//! The output of a whole response.

use std::io::Write as _;

use restrait::info::EndpointInfo;
use serde_json::Value as Json;

use super::chart::Charts;
use super::shape::{Items, Shape};
use super::{Format, Output, cell, details, json};
use crate::Failure;

impl Output {
    /// Writes a response, and returns notes about it.
    pub(super) fn write_value(
        &mut self,
        endpoint: Option<&EndpointInfo>,
        value: &Json,
    ) -> Result<Vec<String>, Failure> {
        if self.format == Format::Json && self.fields.is_empty() {
            json::pretty(&mut self.writer, value)?;
            return Ok(Vec::new());
        }
        let has_pages = endpoint.is_some_and(|endpoint| endpoint.pages.is_some());
        match self.shape(endpoint, value) {
            Shape::Items(items) => {
                for item in items.values.iter() {
                    self.fields.see(item);
                }
                self.write_items(&items, has_pages)
            }
            Shape::Object(_) => {
                self.fields.see(value);
                self.write_single(value)
            }
            Shape::Scalar(_) => self.write_single(value),
        }
    }

    /// Returns the shape of a response. If only the members around the items have the selected fields, it
    /// is an object.
    fn shape<'a>(&self, endpoint: Option<&EndpointInfo>, value: &'a Json) -> Shape<'a> {
        match (Shape::new(endpoint, value), value) {
            (Shape::Items(items), Json::Object(members))
                if !self.fields.is_empty()
                    && !self.fields.occur_in(items.values.iter())
                    && self.fields.occur_in([value]) =>
            {
                Shape::Object(members)
            }
            (shape, _) => shape,
        }
    }

    fn write_items(&mut self, items: &Items<'_>, has_pages: bool) -> Result<Vec<String>, Failure> {
        match self.format {
            Format::Json => {
                let selected = items.values.iter().map(|item| self.fields.select(item));
                let list = Json::Array(selected.collect());
                json::pretty(&mut self.writer, &list)?;
                Ok(Vec::new())
            }
            Format::Jsonl => {
                for item in items.values.iter() {
                    json::line(&mut self.writer, &self.fields.select(item))?;
                }
                Ok(Vec::new())
            }
            Format::Csv => {
                let fields = self.fields.paths();
                self.csv.write(&mut self.writer, &items.values, fields)?;
                Ok(Vec::new())
            }
            Format::Table => self.write_table(items, has_pages),
            Format::Chart => self.write_chart(&Shape::Items(items.clone()), |output| {
                output.write_table(items, has_pages)
            }),
        }
    }

    fn write_table(&mut self, items: &Items<'_>, has_pages: bool) -> Result<Vec<String>, Failure> {
        for item in items.values.iter() {
            self.table.push(item.clone());
        }
        self.table
            .write(&mut self.writer, self.terminal, self.fields.paths())?;
        let count = items.values.len() as u64;
        let total = items.total.filter(|total| *total > count);
        let mut notes = Vec::new();
        match (total, count) {
            (Some(total), _) if has_pages => {
                notes.push(format!("{count} of {total} items; `--all` requests all"));
            }
            (Some(total), _) => notes.push(format!("{count} of {total} items")),
            (None, 0) => notes.push("0 items".to_owned()),
            (None, _) => {}
        }
        notes.extend(self.hidden_columns());
        Ok(notes)
    }

    /// Returns a note about columns that did not fit.
    pub(super) fn hidden_columns(&self) -> Option<String> {
        let (shown, hidden) = self.table.columns();
        (hidden > 0).then(|| {
            let all = shown + hidden;
            format!("{shown} of {all} columns; `--fields` selects others")
        })
    }

    /// Writes a chart, or a table if there are no numbers.
    fn write_chart(
        &mut self,
        shape: &Shape<'_>,
        table: impl FnOnce(&mut Self) -> Result<Vec<String>, Failure>,
    ) -> Result<Vec<String>, Failure> {
        if let Some(charts) = Charts::new(shape, self.fields.paths()) {
            let note = charts.write(&mut self.writer, self.terminal)?;
            return Ok(note.into_iter().collect());
        }
        let mut notes = vec!["a table, because the response has no numbers for a chart".to_owned()];
        notes.extend(table(self)?);
        Ok(notes)
    }

    /// Writes the items that were collected for a chart.
    pub(super) fn write_pending(&mut self) -> Result<Vec<String>, Failure> {
        let items = Json::Array(std::mem::take(&mut self.pending));
        match Shape::new(None, &items) {
            Shape::Items(items) => self.write_items(&items, false),
            Shape::Object(_) | Shape::Scalar(_) => Ok(Vec::new()),
        }
    }

    /// Writes an object or a single value.
    fn write_single(&mut self, value: &Json) -> Result<Vec<String>, Failure> {
        match (self.format, value) {
            (Format::Json, _) => json::pretty(&mut self.writer, &self.fields.select(value))?,
            (Format::Jsonl, _) => json::line(&mut self.writer, &self.fields.select(value))?,
            (Format::Csv, _) => {
                let (items, fields) = (std::slice::from_ref(value), self.fields.paths());
                self.csv.write(&mut self.writer, items, fields)?;
            }
            (Format::Table, Json::Object(members)) => {
                let fields = self.fields.paths();
                details::write(&mut self.writer, self.terminal, members, fields)?;
            }
            (Format::Chart, Json::Object(members)) => {
                return self.write_chart(&Shape::Object(members), |output| {
                    let fields = output.fields.paths();
                    details::write(&mut output.writer, output.terminal, members, fields)?;
                    Ok(Vec::new())
                });
            }
            (Format::Table | Format::Chart, _) => writeln!(self.writer, "{}", cell::text(value))?,
        }
        Ok(Vec::new())
    }
}
