//! Reading profiles from a TOML document.

use jiff::Timestamp;
use restrait_grammar::similar::did_you_mean;
use serde_json::{Map, Number, Value as Json};
use toml_edit::{Item, TableLike, Value};

use super::Profile;

/// The keys of the document.
const DOCUMENT_KEYS: [&str; 2] = ["default_profile", "profiles"];

/// The keys of a profile.
const PROFILE_KEYS: [&str; 4] = ["token", "expires", "url", "params"];

/// Returns a profile.
///
/// # Errors
///
/// Returns the reason if a value has the wrong type. It does not contain the value.
pub(super) fn profile(name: &str, item: &Item) -> Result<Profile, String> {
    let path = format!("profiles.{name}");
    let table = table(&path, item)?;
    let mut profile = Profile::new(name);
    profile.token = text(&path, table, "token")?;
    profile.url = text(&path, table, "url")?;
    profile.expires = match table.get("expires") {
        Some(item) => Some(time(&path, item)?),
        None => None,
    };
    if let Some(params) = table.get("params") {
        let path = format!("{path}.params");
        for (name, item) in self::table(&path, params)?.iter() {
            let value = item.as_value().and_then(json);
            let value = value.ok_or_else(|| expected(&path, name, "a value", item))?;
            profile.params.push((name.to_owned(), value));
        }
    }
    Ok(profile)
}

/// Returns the table of all profiles.
pub(super) fn profiles(document: &dyn TableLike) -> Result<Option<&dyn TableLike>, String> {
    let profiles = document.get("profiles");
    profiles.map(|item| table("profiles", item)).transpose()
}

/// Returns the text of a key of a table.
pub(super) fn text(path: &str, table: &dyn TableLike, key: &str) -> Result<Option<String>, String> {
    let Some(item) = table.get(key) else {
        return Ok(None);
    };
    match item.as_str() {
        Some(text) => Ok(Some(text.to_owned())),
        None => Err(expected(path, key, "a string", item)),
    }
}

/// Returns a note for each key of the document and of a profile that has no meaning.
pub(super) fn unknown_keys(document: &dyn TableLike, profile: &str) -> Vec<String> {
    let mut notes = Vec::new();
    unknown(document, "", &DOCUMENT_KEYS, &mut notes);
    let profiles = document.get("profiles").and_then(Item::as_table_like);
    let own = profiles.and_then(|profiles| profiles.get(profile)?.as_table_like());
    if let Some(table) = own {
        unknown(
            table,
            &format!("profiles.{profile}."),
            &PROFILE_KEYS,
            &mut notes,
        );
    }
    notes
}

fn unknown(table: &dyn TableLike, path: &str, known: &[&str], notes: &mut Vec<String>) {
    for (key, _) in table.iter().filter(|(key, _)| !known.contains(key)) {
        let hint = did_you_mean(key, known.iter().copied());
        notes.push(format!("unknown key `{path}{key}`{hint}"));
    }
}

fn table<'a>(path: &str, item: &'a Item) -> Result<&'a dyn TableLike, String> {
    item.as_table_like()
        .ok_or_else(|| format!("`{path}`: expected a table, found {}", kind(item)))
}

fn time(path: &str, item: &Item) -> Result<Timestamp, String> {
    let time = item.as_datetime().map(ToString::to_string);
    let time = time.and_then(|text| text.parse().ok());
    time.ok_or_else(|| expected(path, "expires", "a time such as 2026-12-01T12:00:00Z", item))
}

fn expected(path: &str, key: &str, expected: &str, item: &Item) -> String {
    format!("`{path}.{key}`: expected {expected}, found {}", kind(item))
}

fn kind(item: &Item) -> String {
    let name = item.type_name();
    let is_vowel = name.starts_with(['a', 'i']);
    format!("{} {name}", if is_vowel { "an" } else { "a" })
}

/// Converts a value into JSON. `None` for numbers that JSON does not have.
fn json(value: &Value) -> Option<Json> {
    Some(match value {
        Value::String(text) => Json::from(text.value().as_str()),
        Value::Integer(number) => Json::from(*number.value()),
        Value::Float(number) => Json::Number(Number::from_f64(*number.value())?),
        Value::Boolean(flag) => Json::from(*flag.value()),
        Value::Datetime(time) => Json::from(time.value().to_string()),
        Value::Array(items) => items.iter().map(json).collect::<Option<Vec<_>>>()?.into(),
        Value::InlineTable(table) => {
            let members = table
                .iter()
                .map(|(name, item)| Some((name.to_owned(), json(item)?)));
            members.collect::<Option<Map<_, _>>>()?.into()
        }
    })
}
