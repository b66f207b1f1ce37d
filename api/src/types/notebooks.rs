//! Types of notebooks and their runs.

mod notebook;
mod notebook_data_export_options;
mod notebook_execution_logs;
mod notebook_execution_options;
mod notebook_list;
mod notebook_patch;
mod notebook_post;

pub use notebook::*;
pub use notebook_data_export_options::*;
pub use notebook_execution_logs::*;
pub use notebook_execution_options::*;
pub use notebook_list::*;
pub use notebook_patch::*;
pub use notebook_post::*;
