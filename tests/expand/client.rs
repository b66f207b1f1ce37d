//! A client with a common param.

use restrait::client;

/// A client of the weather service.
#[client(
    base_url = "https://weather.example",
    env(token = "WEATHER_TOKEN"),
    headers("accept-version" = "^1"),
    error = Problem,
    resources(Forecasts),
)]
pub struct Weather {
    /// Units of all numbers.
    units: Option<String>,
}
