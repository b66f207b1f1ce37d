//! Types of dashboards: their blocks, controls, contexts and reports.

mod block;
mod charts;
mod context;
mod controls;
mod custom;
mod dashboard;
mod dashboard_list;
mod dashboard_patch;
mod dashboard_post;
mod gauges;
mod images;
mod lists;
mod maps;
mod query;
mod reports;
mod tables;
mod validation;

pub use block::*;
pub use charts::*;
pub use context::*;
pub use controls::*;
pub use custom::*;
pub use dashboard::*;
pub use dashboard_list::*;
pub use dashboard_patch::*;
pub use dashboard_post::*;
pub use gauges::*;
pub use images::*;
pub use lists::*;
pub use maps::*;
pub use query::*;
pub use reports::*;
pub use tables::*;
pub use validation::*;
