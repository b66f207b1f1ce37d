//! The mock: responses, counts and messages.

mod constants;
mod faults;
mod messages;
mod replies;

use losant::{InstanceId, Mock, OrgId};

fn ids() -> (InstanceId, OrgId) {
    let instance = "575ec8687ae143cd83dc4a97".parse().unwrap();
    (instance, "575ed6e87ae143cd83dc4aa8".parse().unwrap())
}

fn start() -> (Mock, losant::Client) {
    let mock = Mock::new();
    let client = mock.builder().token("a-token").build().unwrap();
    (mock, client)
}
