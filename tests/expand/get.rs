//! A GET with a path param, a required and an optional query param.

use restrait::{api, endpoint};

#[api]
pub trait Forecasts {
    /// Returns the forecast for a city.
    #[endpoint(method = "GET", path = "/forecasts/<city>", errors(404 = "no such city"))]
    fn daily(
        &self,
        /// City.
        city: &str,
        #[query] units: Units,
        /// Number of days.
        #[query(default = 7)]
        days: Option<u8>,
    ) -> Vec<f64>;
}
