//! The data that the page shows, and its texts.

use losant::DeviceId;
use losant::types::Device;

/// The data that the page shows.
#[derive(Debug, Default)]
pub struct State {
    rows: Vec<Row>,
    status: String,
    /// Number of the latest action. Results of earlier ones are ignored, which can arrive later.
    latest: Action,
}

/// The number of an action of the user.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Action(u64);

/// A device in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Id of the device.
    pub id: DeviceId,
    /// Name, or the id if it has none.
    pub name: String,
    /// Class, such as `gateway`.
    pub class: String,
    /// Connection: `connected`, `disconnected`, or empty if it is not known.
    pub connection: &'static str,
}

impl Row {
    /// Returns the row of a device, or `None` for one without an id, which cannot receive commands.
    #[must_use]
    pub fn new(device: Device) -> Option<Self> {
        let id = device.id?;
        let connected = device.connection_info.map(|info| info.connected == Some(1));
        Some(Self {
            id,
            name: device.name.unwrap_or_else(|| id.to_string()),
            class: device
                .device_class
                .map(|it| it.to_string())
                .unwrap_or_default(),
            connection: match connected {
                Some(true) => "connected",
                Some(false) => "disconnected",
                None => "",
            },
        })
    }
}

impl State {
    /// Starts an action, and shows that it runs.
    pub fn start(&mut self, status: impl Into<String>) -> Action {
        self.latest.0 += 1;
        self.status = status.into();
        self.latest
    }

    /// Shows devices, or an error in place of them. Returns `false` if they come too late.
    pub fn show(&mut self, action: Action, devices: Result<Vec<Row>, String>) -> bool {
        if action != self.latest {
            return false;
        }
        self.status = match &devices {
            Ok(rows) if rows.is_empty() => "no devices".to_owned(),
            Ok(rows) if rows.len() == 1 => "1 device".to_owned(),
            Ok(rows) => format!("{} devices", rows.len()),
            Err(error) => format!("error: {error}"),
        };
        // Devices of an earlier connection would receive commands of this one.
        self.rows = devices.unwrap_or_default();
        true
    }

    /// Shows the result of a command. The devices stay.
    pub fn sent(&mut self, action: Action, device: DeviceId, result: Result<(), String>) {
        if action != self.latest {
            return;
        }
        self.status = match result {
            Ok(()) => format!("command sent to {}", self.name(device)),
            Err(error) => format!("error: {error}"),
        };
    }

    /// Returns the devices.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Returns the line below the form.
    #[must_use]
    pub fn status(&self) -> &str {
        &self.status
    }

    /// Returns the name of a device in the table.
    #[must_use]
    pub fn name(&self, device: DeviceId) -> String {
        let row = self.rows.iter().find(|row| row.id == device);
        row.map_or_else(|| device.to_string(), |row| row.name.clone())
    }
}
