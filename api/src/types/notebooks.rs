//! Types of notebooks and their runs.

mod notebook;
mod notebook_input;
mod notebook_list;
mod notebook_output;
mod notebook_post;
mod notebook_run;

pub use notebook::*;
pub use notebook_input::*;
pub use notebook_list::*;
pub use notebook_output::*;
pub use notebook_post::*;
pub use notebook_run::*;
