//! The API trait of the data of devices.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The data of the devices of an application.
///
/// ```no_run
/// use losant::types::{AggregationFunction, TagFilter, TimeSeriesQuery};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let query = TimeSeriesQuery::new()
///     .duration(3_600_000)
///     .resolution(60_000)
///     .aggregation(AggregationFunction::Mean)
///     .attributes(["voltage".to_owned()])
///     .device_tags([TagFilter::pair("floor", "8")]);
/// let series = client.data().time_series_query(plant, &query).await?;
/// for device in series.devices.values() {
///     println!("{}: {} points", device.name, device.points.len());
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        device_read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "data.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the devices belong to",
        query = "Devices, attributes and time range",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Data {
    /// Queues a job that exports the data of devices as CSV files.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data/export",
        scopes = [device_read, "data.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        #[body] query: &types::DevicesDataExport,
    ) -> types::JobEnqueuedResult;

    /// Returns the last value of an attribute, by device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data/last-value-query",
        scopes = [device_read, "data.lastValueQuery"],
        responses(200 = "last values"),
    )]
    fn last_value_query(
        &self,
        application_id: ApplicationId,
        #[body] query: &types::LastValueQuery,
    ) -> types::LastValueData;

    /// Returns the values of attributes over time, by device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data/time-series-query",
        scopes = [device_read, "data.timeSeriesQuery"],
        responses(200 = "time series"),
    )]
    fn time_series_query(
        &self,
        application_id: ApplicationId,
        #[body] query: &types::TimeSeriesQuery,
    ) -> types::TimeSeriesData;
}
