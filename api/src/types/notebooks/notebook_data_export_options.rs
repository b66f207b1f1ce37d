//! Schema `notebookDataExportOptions`.

use crate::types::NotebookExecutionOptions;

/// Schema `notebookDataExportOptions`: a notebook data export option.
pub type NotebookDataExportOptions = NotebookExecutionOptions;
