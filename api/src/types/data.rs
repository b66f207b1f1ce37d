//! Types of time series and last values.

mod last_value_data;
mod last_value_query;
mod time_series_data;
mod time_series_query;

pub use last_value_data::*;
pub use last_value_query::*;
pub use time_series_data::*;
pub use time_series_query::*;
