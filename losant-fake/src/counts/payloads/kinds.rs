//! What payloads there are, how many and how large.

/// Payloads of one type from one source.
#[derive(Debug)]
pub(super) struct Kind {
    /// Tells the dice of two kinds apart.
    pub(super) number: u64,
    pub(super) name: &'static str,
    pub(super) source: &'static str,
    /// How many there are in a usual hour, times 1000.
    pub(super) hourly_thousandths: u64,
    pub(super) mean_bytes: u64,
    /// How many more are free of charge, in percent of those that are not.
    pub(super) free_percent: u64,
}

/// Short for the table below.
const fn kind(
    number: u64,
    name: &'static str,
    source: &'static str,
    hourly_thousandths: u64,
    mean_bytes: u64,
    free_percent: u64,
) -> Kind {
    Kind {
        number,
        name,
        source,
        hourly_thousandths,
        mean_bytes,
        free_percent,
    }
}

/// All kinds.
pub(super) const KINDS: &[Kind] = &[
    kind(1, "appFile", "public.rest", 300, 18_400, 0),
    kind(2, "dataTable", "flow.flow", 9_000, 350, 0),
    kind(3, "dataTable", "user.rest", 200, 410, 10),
    kind(4, "deviceCommand", "flow.flow", 4_000, 190, 0),
    kind(5, "deviceCommand", "user.rest", 250, 210, 0),
    kind(6, "deviceConnect", "device.mqtt", 1_800, 96, 25),
    kind(7, "deviceCreate", "user.rest", 20, 820, 0),
    kind(8, "deviceDisconnect", "device.mqtt", 1_800, 88, 25),
    kind(9, "deviceState", "device.mqtt", 620_000, 240, 2),
    kind(10, "deviceState", "flow.flow", 12_000, 260, 0),
    kind(11, "endpoint", "public.rest", 35_000, 1_450, 0),
    kind(12, "event", "flow.flow", 900, 520, 5),
    kind(13, "flowError", "flow.flow", 700, 1_100, 100),
    kind(14, "inboundEmail", "public.email", 60, 24_000, 0),
    kind(15, "integration", "integration.flow", 5_500, 640, 0),
    kind(16, "mqttIn", "device.mqtt", 8_000, 180, 0),
    kind(17, "mqttOut", "flow.flow", 6_000, 170, 0),
    kind(18, "notebook", "flow.flow", 80, 2_900, 50),
    kind(19, "resourceJob", "flow.flow", 150, 730, 0),
    kind(20, "timer", "timer.flow", 60_000, 130, 0),
    kind(21, "virtualButton", "user.rest", 90, 120, 40),
    kind(22, "webhook", "public.rest", 14_000, 980, 0),
];
