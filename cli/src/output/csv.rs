//! CSV, as RFC 4180 describes it.
//!
//! Text is written as the API sent it, also if a spreadsheet would run it as a formula because it begins
//! with `=`, `+`, `-` or `@`: scripts read the same text that JSON has. Import such files with the type
//! "text" for all columns.

use std::collections::BTreeSet;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use serde_json::Value as Json;

use super::path;

/// A CSV file that is written row by row.
#[derive(Debug, Default)]
pub(super) struct Csv {
    header: Vec<String>,
    /// Members of later items that have no column.
    unknown: BTreeSet<String>,
}

impl Csv {
    /// Writes rows, below the header if they are the first ones. The header has the selected fields, or
    /// all members of these rows.
    pub(super) fn write(
        &mut self,
        writer: &mut dyn Write,
        items: &[Json],
        selected: &[String],
    ) -> io::Result<()> {
        let is_first = self.header.is_empty();
        if is_first {
            self.header = match selected {
                [] => members(items),
                selected => selected.to_vec(),
            };
        } else if selected.is_empty() {
            let names = members(items).into_iter();
            self.unknown
                .extend(names.filter(|name| !self.header.contains(name)));
        }
        if self.header.is_empty() {
            return Ok(());
        }
        let mut csv = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .from_writer(Vec::new());
        if is_first {
            let names = self.header.iter().map(|path| match path.as_str() {
                "" => "value",
                path => path,
            });
            csv.write_record(names)?;
        }
        for item in items {
            let cells = self.header.iter().map(|path| text(item, path));
            csv.write_record(cells)?;
        }
        // In memory first, because the crate hides the kind of errors of the writer.
        let bytes = csv
            .into_inner()
            .map_err(|error| io::Error::other(error.to_string()))?;
        writer.write_all(&bytes)
    }

    /// Returns a note about members that have no column.
    pub(super) fn note(&self) -> Option<String> {
        let names: Vec<_> = self.unknown.iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| {
            let names = names.join("`, `");
            format!(
                "the first item does not have `{}`; add a column with `--fields`",
                names.escape_debug()
            )
        })
    }
}

/// Returns the names of all members: the id, the name, and the others in alphabetical order. Single values
/// have the empty name.
fn members(items: &[Json]) -> Vec<String> {
    let mut names = BTreeSet::new();
    for item in items {
        match item {
            Json::Object(members) => names.extend(members.keys().map(String::as_str)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) | Json::Array(_) => {
                names.insert("");
            }
        }
    }
    let mut names: Vec<_> = names.into_iter().map(str::to_owned).collect();
    names.sort_by_key(|name| match name.as_str() {
        "id" => 0,
        "name" => 1,
        _ => 2,
    });
    names
}

/// Returns the text of a cell: text as it is, other values as JSON, `null` as nothing.
fn text(item: &Json, path: &str) -> String {
    // Items that are not objects have a column for themselves.
    match path::get(item, path) {
        Some(Json::Object(_)) if path.is_empty() => String::new(),
        Some(Json::String(text)) => text.clone(),
        None | Some(Json::Null) => String::new(),
        Some(value) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn written(csv: &mut Csv, items: &[Json], selected: &[&str]) -> String {
        let selected: Vec<_> = selected.iter().map(|field| (*field).to_owned()).collect();
        let mut bytes = Vec::new();
        csv.write(&mut bytes, items, &selected).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn cells_are_quoted_if_they_have_to_be() {
        let items = [
            json!({"name": "a,b", "id": 1, "on": true, "text": "say \"hi\"\nnow"}),
            json!({"id": 2, "name": null, "tags": [{"key": "k"}], "text": "=1+1"}),
        ];
        assert_eq!(
            written(&mut Csv::default(), &items, &[]),
            "id,name,on,tags,text\r\n\
             1,\"a,b\",true,,\"say \"\"hi\"\"\nnow\"\r\n\
             2,,,\"[{\"\"key\"\":\"\"k\"\"}]\",=1+1\r\n"
        );
        assert_eq!(
            written(&mut Csv::default(), &items, &["tags.0.key", "id"]),
            "tags.0.key,id\r\n,1\r\nk,2\r\n"
        );
        assert_eq!(
            written(&mut Csv::default(), &[json!("a"), json!("b")], &[]),
            "value\r\na\r\nb\r\n"
        );
        assert_eq!(written(&mut Csv::default(), &[], &[]), "");
        assert_eq!(written(&mut Csv::default(), &[], &["a"]), "a\r\n");
    }

    #[test]
    fn later_members_are_noted() {
        let mut csv = Csv::default();
        assert_eq!(written(&mut csv, &[json!({"a": 1})], &[]), "a\r\n1\r\n");
        assert_eq!(csv.note(), None);
        assert_eq!(written(&mut csv, &[json!({"b": 1, "a": 2})], &[]), "2\r\n");
        assert_eq!(
            csv.note().unwrap(),
            "the first item does not have `b`; add a column with `--fields`"
        );
    }

    proptest! {
        #[test]
        fn text_is_read_back(rows in prop::collection::vec((any::<String>(), any::<String>()), 1..5)) {
            let items: Vec<_> = rows.iter().map(|(a, b)| json!({"a": a, "b": b})).collect();
            let text = written(&mut Csv::default(), &items, &[]);
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let read: Vec<_> = reader.records().map(|row| row.unwrap()).collect();
            prop_assert_eq!(read.len(), rows.len());
            for (row, (a, b)) in read.iter().zip(&rows) {
                prop_assert_eq!((&row[0], &row[1]), (a.as_str(), b.as_str()));
            }
        }
    }
}
