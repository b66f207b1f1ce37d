//! Types of `time`, as in RFC 3339.

use time::format_description::well_known::Rfc3339;
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcDateTime};

use super::{dated, pattern, texts};
use crate::value::Value;

texts! {
    OffsetDateTime, "OffsetDateTime", pattern::INSTANT, at => formatted(at.format(&Rfc3339));
    UtcDateTime, "UtcDateTime", pattern::INSTANT, at => formatted(at.format(&Rfc3339));
    Date, "Date", pattern::DATE, date => dated(&date);
    PrimitiveDateTime, "PrimitiveDateTime", pattern::LOCAL, at => local(at);
}

/// Returns a date and a time without an offset: what RFC 3339 writes for UTC, without its `Z`.
fn local(at: PrimitiveDateTime) -> Value<'static> {
    let utc = at.assume_utc().format(&Rfc3339);
    formatted(utc.map(|text| text.trim_end_matches('Z').to_owned()))
}

fn formatted(text: Result<String, time::error::Format>) -> Value<'static> {
    match text {
        Ok(text) => Value::string(text),
        Err(_) => Value::invalid(
            "cannot be written as in RFC 3339: its year must be from 0 to 9999, and its offset whole minutes",
        ),
    }
}
