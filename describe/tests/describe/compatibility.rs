//! The rules of `docs/compatibility.md`: each row of the table, with an old and a new declaration.

mod rows;
mod snapshots;
