//! The rows of data tables: list, query, insert, change, delete.

use losant::{data_table_row, data_table_rows};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use super::{Table, body, send, success};
use crate::clock;
use crate::items::{Fields, fields, id};
use crate::list;
use crate::platform::Platform;
use crate::query;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<data_table_rows::Get>(send(200, |platform, request| {
            list(platform, request, &Value::Null)
        }))
        .on_raw::<data_table_rows::Query>(send(200, |platform, request| {
            let asked = optional_query(request)?;
            list(platform, request, &asked)
        }))
        .on_raw::<data_table_rows::Post>(send(201, post))
        .on_raw::<data_table_rows::Delete>(send(200, delete_all))
        .on_raw::<data_table_rows::Truncate>(send(200, |platform, request| {
            platform.table(request)?.rows.remove_all(|_| true);
            Ok(success())
        }))
        .on_raw::<data_table_row::Get>(send(200, |platform, request| {
            let table = platform.table(request)?;
            Ok(json!(table.rows.get(&id(request, "rowId"))?))
        }))
        .on_raw::<data_table_row::Patch>(send(200, change))
        .on_raw::<data_table_row::Delete>(send(200, |platform, request| {
            platform
                .table(request)?
                .rows
                .remove(&id(request, "rowId"))?;
            Ok(success())
        }))
}

/// Returns the query in the body of a request. Without one, all rows match.
fn optional_query(request: &Request<'_>) -> Result<Value, Rejection> {
    if request.body().is_empty() {
        return Ok(Value::Null);
    }
    request.json()
}

fn list(platform: &mut Platform, request: &Request<'_>, asked: &Value) -> Result<Value, Rejection> {
    let limit = request.param::<usize>("limit")?.unwrap_or(1000);
    let offset = request.param::<usize>("offset")?.unwrap_or(0);
    let names: Vec<String> = request.list("includeFields")?;
    let table = platform.table(request)?;
    let rows = table.rows.iter().map(|(_, row)| row);
    let mut rows: Vec<_> = rows.filter(|row| query::matches(row, asked)).collect();
    let column = request.text("sortColumn");
    if let Some(column) = column {
        list::sort(&mut rows, column, request.text("sortDirection"));
    }
    let total = rows.len();
    let rows = rows.into_iter().skip(offset).take(limit).map(|row| {
        let mut row = row.clone();
        let is_own = |name: &str| matches!(name, "id" | "createdAt" | "updatedAt");
        row.retain(|name, _| names.is_empty() || is_own(name) || names.contains(name));
        row
    });
    let rows: Vec<_> = rows.collect();
    let mut page = fields(json!({
        "count": rows.len(),
        "items": rows,
        "totalCount": total,
        "limit": limit,
        "offset": offset,
        "dataTableId": id(request, "dataTableId"),
        "applicationId": id(request, "applicationId"),
    }));
    for echoed in ["sortColumn", "sortDirection"] {
        if let Some(text) = request.text(echoed) {
            page.insert(echoed.into(), json!(text));
        }
    }
    if asked.is_object() {
        page.insert("query".into(), asked.clone());
    }
    Ok(page.into())
}

/// Inserts one row or a list of them. If one is invalid, none is inserted.
fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = clock::format(platform.clock.now());
    let table = platform.table(request)?;
    let (rows, is_list) = match request.json()? {
        Value::Array(rows) => (rows.into_iter().map(fields).collect(), true),
        row => (vec![fields(row)], false),
    };
    let mut checked: Vec<Fields> = Vec::new();
    for row in rows {
        let cells = complete(table, row)?;
        check_unique(table, &cells, &checked)?;
        checked.push(cells);
    }
    let mut ids = Vec::new();
    let mut last = Value::Null;
    for cells in checked {
        let id = platform.next_id();
        let mut row = fields(json!({ "id": id, "createdAt": now, "updatedAt": now }));
        row.extend(cells);
        last = json!(row);
        platform.table(request)?.rows.insert(&id, row);
        ids.push(id);
    }
    if is_list {
        return Ok(json!({ "createdAt": now, "count": ids.len(), "rowIds": ids }));
    }
    Ok(last)
}

/// Returns the cells of a row, with the defaults of its columns.
fn complete(table: &Table, mut cells: Fields) -> Result<Fields, Rejection> {
    check(table, &cells, None)?;
    for column in table.columns() {
        let name = list::text(column.get("name"));
        if cells.get(&name).is_some_and(|cell| !cell.is_null()) {
            continue;
        }
        match column.get("defaultValue") {
            Some(value) => {
                cells.insert(name, value.clone());
            }
            None if is_optional(column) => {}
            None => return Err(needs_a_value(&name)),
        }
    }
    Ok(cells)
}

/// Tells if the rows of a table may have no cell in a column.
fn is_optional(column: &Fields) -> bool {
    column.get("constraint") == Some(&json!("optional"))
}

fn needs_a_value(column: &str) -> Rejection {
    Rejection::invalid(format!("The column {column:?} needs a value"))
}

/// Checks that cells have the types of their columns, and are unique in the table where they have to be.
fn check(table: &Table, cells: &Fields, own_id: Option<&str>) -> Result<(), Rejection> {
    for (name, cell) in cells {
        let mut columns = table.columns();
        let column = columns.find(|column| column.get("name") == Some(&json!(name)));
        let Some(column) = column else {
            return Err(Rejection::invalid(format!(
                "The data table has no column {name:?}"
            )));
        };
        let fits = match column.get("dataType").and_then(Value::as_str) {
            _ if cell.is_null() => true,
            Some("number") => cell.is_number(),
            Some("boolean") => cell.is_boolean(),
            Some(_) | None => cell.is_string(),
        };
        if !fits {
            return Err(Rejection::invalid(format!(
                "The column {name:?} has another type"
            )));
        }
    }
    let others = table.rows.iter().filter(|(id, _)| Some(*id) != own_id);
    check_unique(table, cells, others.map(|(_, row)| row))
}

/// Checks that no other row has the same cell in a column whose cells are unique.
fn check_unique<'a>(
    table: &Table,
    cells: &Fields,
    others: impl IntoIterator<Item = &'a Fields>,
) -> Result<(), Rejection> {
    let unique = |column: &&Fields| column.get("constraint") == Some(&json!("unique"));
    let names = table.columns().filter(unique);
    let names: Vec<_> = names.map(|column| list::text(column.get("name"))).collect();
    for other in others {
        let cell = |name: &&String| cells.get(*name).filter(|cell| !cell.is_null());
        let same = |name: &&String| cell(name).is_some_and(|cell| other.get(*name) == Some(cell));
        if let Some(name) = names.iter().find(same) {
            return Err(Rejection::invalid(format!(
                "The column {name:?} has this value already"
            )));
        }
    }
    Ok(())
}

fn change(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = clock::format(platform.clock.now());
    let id = id(request, "rowId");
    let cells = body(request)?;
    let table = platform.table(request)?;
    table.rows.get(&id)?;
    check(table, &cells, Some(&id))?;
    for column in table.columns().filter(|column| !is_optional(column)) {
        let name = list::text(column.get("name"));
        if cells.get(&name).is_some_and(Value::is_null) {
            return Err(needs_a_value(&name));
        }
    }
    let row = table.rows.get_mut(&id)?;
    row.extend(cells);
    row.insert("updatedAt".into(), json!(now));
    Ok(json!(row))
}

fn delete_all(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let asked = optional_query(request)?;
    let limit = request.param::<usize>("limit")?.unwrap_or(usize::MAX);
    let table = platform.table(request)?;
    let rows = table
        .rows
        .iter()
        .filter(|(_, row)| query::matches(row, &asked));
    let ids: Vec<_> = rows.map(|(id, _)| id.to_owned()).take(limit).collect();
    for id in &ids {
        table.rows.remove(id)?;
    }
    Ok(json!({ "removed": ids.len() }))
}
