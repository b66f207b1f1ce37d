//! Types of time series and last values.

mod aggregation;
mod last_value;
mod time_series;

pub use aggregation::*;
pub use last_value::*;
pub use time_series::*;
