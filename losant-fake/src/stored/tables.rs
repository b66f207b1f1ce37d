//! Data tables and their columns.

use losant::{data_table, data_tables};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use super::{body, send, success};
use crate::items::{Fields, Items, fields, id, missing, patch};
use crate::list;
use crate::platform::Platform;

/// A data table with its rows.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) fields: Fields,
    pub(crate) rows: Items,
}

impl Table {
    pub(crate) fn new(fields: Fields) -> Self {
        let rows = Items::new("Data Table Row");
        Self { fields, rows }
    }

    /// Returns the columns.
    pub(super) fn columns(&self) -> impl Iterator<Item = &Fields> {
        let columns = self.fields.get("columns").and_then(Value::as_array);
        columns.into_iter().flatten().filter_map(Value::as_object)
    }
}

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<data_tables::Get>(send(200, list))
        .on_raw::<data_tables::Post>(send(201, post))
        .on_raw::<data_table::Get>(send(200, |platform, request| {
            Ok(json!(platform.table(request)?.fields))
        }))
        .on_raw::<data_table::Patch>(send(200, |platform, request| {
            let now = platform.clock.now();
            let table = platform.table(request)?;
            patch(&mut table.fields, body(request)?, now);
            Ok(json!(table.fields))
        }))
        .on_raw::<data_table::Delete>(send(200, delete))
        .on_raw::<data_table::AddColumn>(send(200, add_column))
        .on_raw::<data_table::RemoveColumn>(send(200, remove_column))
}

impl Platform {
    /// Returns the data table in the path of a request.
    pub(super) fn table(&mut self, request: &Request<'_>) -> Result<&mut Table, Rejection> {
        let tables = &mut self.application(request)?.tables;
        let table = tables.get_mut(&id(request, "dataTableId"));
        table.ok_or_else(|| missing("Data Table"))
    }
}

fn list(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let tables = platform.application(request)?.tables.values();
    let mut page = list::page(request, tables.map(|table| &table.fields))?;
    page.insert("applicationId".into(), json!(id(request, "applicationId")));
    Ok(page.into())
}

fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    platform.application(request)?;
    let application = id(request, "applicationId");
    let mut changes = fields(json!({ "applicationId": application, "columns": [] }));
    changes.extend(body(request)?);
    let (id, item) = platform.create("dataTableId", changes);
    let response = json!(item);
    let tables = &mut platform.application(request)?.tables;
    tables.insert(id, Table::new(item));
    Ok(response)
}

fn delete(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let tables = &mut platform.application(request)?.tables;
    let removed = tables.remove(&id(request, "dataTableId"));
    removed
        .map(|_| success())
        .ok_or_else(|| missing("Data Table"))
}

fn add_column(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let column = body(request)?;
    let table = platform.table(request)?;
    if table
        .columns()
        .any(|own| own.get("name") == column.get("name"))
    {
        return Err(Rejection::invalid(
            "The data table has a column with this name",
        ));
    }
    if let (Some(name), Some(value)) = (column.get("name"), column.get("defaultValue")) {
        let name = list::text(Some(name));
        for row in table.rows.values_mut() {
            row.insert(name.clone(), value.clone());
        }
    }
    let mut columns = list::items(table.fields.remove("columns"));
    columns.push(column.into());
    patch(
        &mut table.fields,
        fields(json!({ "columns": columns })),
        now,
    );
    Ok(json!(table.fields))
}

fn remove_column(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let name = request.text("columnName").unwrap_or_default();
    let table = platform.table(request)?;
    let mut columns = list::items(table.fields.remove("columns"));
    columns.retain(|column| column.get("name") != Some(&json!(name)));
    patch(
        &mut table.fields,
        fields(json!({ "columns": columns })),
        now,
    );
    for row in table.rows.values_mut() {
        row.remove(name);
    }
    Ok(json!(table.fields))
}
