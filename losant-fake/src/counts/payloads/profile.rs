//! Frequency and size of payloads.

/// The payloads of one type from one source.
#[derive(Debug)]
pub(super) struct Profile {
    /// Number that distinguishes the random values of profiles.
    pub(super) number: u64,
    pub(super) payload_type: &'static str,
    pub(super) source: &'static str,
    pub(super) rate: Rate,
    pub(super) mean_bytes: u64,
    /// Number of non-billable payloads per 100 billable payloads.
    pub(super) non_billable_percent: u64,
}

/// The frequency of payloads.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rate {
    /// Thousandths of a payload per hour of average activity.
    Thousandths(u64),
    /// One payload per created device.
    CreatedDevices,
}

/// Creates a profile with a rate in thousandths of a payload per hour.
const fn profile(
    number: u64,
    payload_type: &'static str,
    source: &'static str,
    thousandths: u64,
    mean_bytes: u64,
    non_billable_percent: u64,
) -> Profile {
    Profile {
        number,
        payload_type,
        source,
        rate: Rate::Thousandths(thousandths),
        mean_bytes,
        non_billable_percent,
    }
}

/// All payloads.
pub(super) const PROFILES: &[Profile] = &[
    profile(1, "appFile", "public.rest", 300, 18_400, 0),
    profile(2, "dataTable", "flow.flow", 9_000, 350, 0),
    profile(3, "dataTable", "user.rest", 200, 410, 10),
    profile(4, "deviceCommand", "flow.flow", 4_000, 190, 0),
    profile(5, "deviceCommand", "user.rest", 250, 210, 0),
    profile(6, "deviceConnect", "device.mqtt", 1_800, 96, 25),
    Profile {
        rate: Rate::CreatedDevices,
        ..profile(7, "deviceCreate", "user.rest", 0, 820, 0)
    },
    profile(8, "deviceDisconnect", "device.mqtt", 1_800, 88, 25),
    profile(9, "deviceState", "device.mqtt", 620_000, 240, 2),
    profile(10, "deviceState", "flow.flow", 12_000, 260, 0),
    profile(11, "endpoint", "public.rest", 35_000, 1_450, 0),
    profile(12, "event", "flow.flow", 900, 520, 5),
    profile(13, "flowError", "flow.flow", 700, 1_100, 100),
    profile(14, "inboundEmail", "public.email", 60, 24_000, 0),
    profile(15, "integration", "integration.flow", 5_500, 640, 0),
    profile(16, "mqttIn", "device.mqtt", 8_000, 180, 0),
    profile(17, "mqttOut", "flow.flow", 6_000, 170, 0),
    profile(18, "notebook", "flow.flow", 80, 2_900, 50),
    profile(19, "resourceJob", "flow.flow", 150, 730, 0),
    profile(20, "timer", "timer.flow", 60_000, 130, 0),
    profile(21, "virtualButton", "user.rest", 90, 120, 40),
    profile(22, "webhook", "public.rest", 14_000, 980, 0),
];
