//! The API trait of one device data.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// A device data of an application.
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
    params(applicationId = "Id of the device data", query = "Query for the device datas"),
    errors(400 = "invalid request", 404 = "device data not found"),
)]
pub trait Data {
    /// Queues a job that exports device data.
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

    /// Returns the last values of attributes of devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data/last-value-query",
        scopes = [device_read, "data.lastValueQuery"],
        responses(200 = "last value data"),
    )]
    fn last_value_query(
        &self,
        application_id: ApplicationId,
        #[body] query: &types::LastValueQuery,
    ) -> types::LastValueData;

    /// Returns time series of attributes of devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data/time-series-query",
        scopes = [device_read, "data.timeSeriesQuery"],
        responses(200 = "time series data"),
    )]
    fn time_series_query(
        &self,
        application_id: ApplicationId,
        #[body] query: &types::TimeSeriesQuery,
    ) -> types::TimeSeriesData;
}
