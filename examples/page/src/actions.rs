//! The calls of the page. All errors are texts, because the page shows them.

use losant::types::{DeviceCommand, DeviceSortField};
use losant::{ApplicationId, Client, DeviceId};

use crate::state::Row;

/// Maximum number of devices that the page shows.
const MAX_DEVICES: u32 = 100;

/// The connection that a user has typed in.
#[derive(Debug, Clone)]
pub struct Connection {
    client: Client,
    application: ApplicationId,
}

impl Connection {
    /// Checks the inputs. Nothing is sent.
    ///
    /// # Errors
    ///
    /// If an input is invalid. The text names it.
    pub fn new(base_url: &str, token: &str, application: &str) -> Result<Self, String> {
        let client = Client::builder()
            .base_url(base_url.trim())
            .token(token.trim())
            .build()
            .map_err(|error| error.to_string())?;
        let application = application.trim().parse();
        let application = application.map_err(|error| format!("invalid application: {error}"))?;
        Ok(Self {
            client,
            application,
        })
    }

    /// Returns the first devices of the application, by name.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn devices(&self) -> Result<Vec<Row>, String> {
        let devices = self.client.devices().get(self.application);
        let devices = devices
            .sort_field(DeviceSortField::Name)
            .per_page(MAX_DEVICES);
        let page = devices.await.map_err(|error| error.to_string())?;
        Ok(page.items.into_iter().filter_map(Row::new).collect())
    }

    /// Sends a command to a device. An empty payload is left out.
    ///
    /// # Errors
    ///
    /// If an input is invalid, or if the call fails.
    pub async fn send(&self, device: DeviceId, name: &str, payload: &str) -> Result<(), String> {
        let name = name.trim();
        if name.is_empty() {
            return Err("missing name of the command".to_owned());
        }
        let mut command = DeviceCommand::new(name);
        if !payload.trim().is_empty() {
            let payload = serde_json::from_str::<serde_json::Value>(payload);
            command =
                command.payload(payload.map_err(|error| format!("invalid payload: {error}"))?);
        }
        let devices = self.client.device();
        let sent = devices.send_command(self.application, device, &command);
        sent.await.map(drop).map_err(|error| error.to_string())
    }
}
