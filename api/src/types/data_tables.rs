//! Types of data tables and their rows.

mod data_table;
mod data_table_cells;
mod data_table_row;

pub use data_table::*;
pub use data_table_cells::*;
pub use data_table_row::*;
