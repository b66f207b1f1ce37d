//! Types of `chrono`, as in RFC 3339.

use std::fmt::Display;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone};

use super::{dated, pattern, texts};
use crate::info::{JsonType, TypeInfo};
use crate::param::Param;
use crate::value::Value;

impl<Z: TimeZone<Offset: Display>> Param<'_> for DateTime<Z> {
    const TYPE: TypeInfo = TypeInfo::new("DateTime", JsonType::String).pattern(pattern::INSTANT);

    fn into_value(self) -> Value<'static> {
        dated(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

texts! {
    NaiveDate, "NaiveDate", pattern::DATE, date => dated(&date);
    NaiveTime, "NaiveTime", pattern::TIME, time => Value::display(&time);
    NaiveDateTime, "NaiveDateTime", pattern::LOCAL, at => dated(&at.format("%Y-%m-%dT%H:%M:%S%.f"));
}
