//! Types of `jiff`, as in RFC 3339.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::{dated, pattern, texts};
use crate::value::Value;

texts! {
    Timestamp, "Timestamp", pattern::INSTANT, at => dated(&at);
    Date, "Date", pattern::DATE, date => dated(&date);
    Time, "Time", pattern::TIME, time => Value::display(&time);
    DateTime, "DateTime", pattern::LOCAL, at => dated(&at);
}
