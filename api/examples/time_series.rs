//! Queries a time series: the pressure of a device in the last hours.
//!
//! ```sh
//! cargo run --example time_series
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the device in
//! `LOSANT_APPLICATION_ID` and `LOSANT_DEVICE_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::TimePoint;
use losant::time::hours;
use losant::types::{Scalar, SortDirection, TimeSeriesQuery};
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Prints a value for every two hours.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let (application, device) = (account.application()?, account.device()?);

    let query = TimeSeriesQuery::new()
        .device_ids([device])
        .attributes(["pressure".to_owned()])
        .start(TimePoint::ago(hours(12)))
        .resolution(i64::try_from(hours(2).as_millis())?)
        .order(SortDirection::Asc);
    let series = account
        .client
        .data()
        .time_series_query(application, &query)
        .await?;

    for device in series.devices.values() {
        writeln!(out, "{}", device.name)?;
        for point in &device.points {
            let value = point.data.get("pressure").and_then(Scalar::as_f64);
            let bar =
                (0..40).take_while(|n| value.is_some_and(|value| f64::from(*n) < value * 8.0));
            let bar: String = bar.map(|_| '#').collect();
            let value = value.map_or("-".to_owned(), |value| format!("{value:.3}"));
            writeln!(out, "  {}  {value:>8}  {bar}", point.time)?;
        }
    }
    Ok(())
}
