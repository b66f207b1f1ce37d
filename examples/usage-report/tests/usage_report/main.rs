//! Tests of the report, its file, and the times at which it is written.

mod files;
mod report;
mod schedule;
