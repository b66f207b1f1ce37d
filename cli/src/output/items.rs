//! The output of items that arrive one by one.

use serde_json::Value as Json;

use super::table::BLOCK;
use super::{Format, Output, json};
use crate::Failure;

/// The maximum number of items in a chart.
const MAX_CHART: usize = 10_000;

impl Output {
    pub(super) fn write_item(&mut self, item: &Json) -> Result<(), Failure> {
        self.fields.see(item);
        match self.format {
            Format::Json => {
                let item = self.fields.select(item);
                json::item(&mut self.writer, self.items, &item)?;
            }
            Format::Jsonl => json::line(&mut self.writer, &self.fields.select(item))?,
            Format::Csv => {
                let (items, fields) = (std::slice::from_ref(item), self.fields.paths());
                self.csv.write(&mut self.writer, items, fields)?;
            }
            Format::Table => {
                self.table.push(item.clone());
                if self.is_live || self.table.pending() >= BLOCK {
                    self.write_block()?;
                }
            }
            Format::Chart => {
                if self.pending.len() < MAX_CHART {
                    self.pending.push(item.clone());
                }
            }
        }
        Ok(())
    }

    fn write_block(&mut self) -> Result<(), Failure> {
        let fields = self.fields.paths();
        Ok(self.table.write(&mut self.writer, self.terminal, fields)?)
    }

    /// Ends the items, and returns notes about them.
    pub(super) fn write_end(&mut self) -> Result<Vec<String>, Failure> {
        let mut notes = Vec::new();
        match self.format {
            Format::Json => json::end(&mut self.writer, self.items)?,
            Format::Jsonl => {}
            Format::Csv => {
                if self.items == 0 {
                    self.csv.write(&mut self.writer, &[], self.fields.paths())?;
                }
                notes.extend(self.csv.note());
            }
            Format::Table => {
                self.write_block()?;
                if self.items == 0 {
                    notes.push("0 items".to_owned());
                }
                notes.extend(self.hidden_columns());
            }
            Format::Chart => {
                notes.extend(self.write_pending()?);
                if self.items > MAX_CHART as u64 {
                    notes.push(format!("the first {MAX_CHART} of {} items", self.items));
                }
            }
        }
        Ok(notes)
    }
}
