//! Workflows: list and read. Their virtual buttons can be pressed.

use losant::{flow, flows};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use super::{body, send, success};
use crate::items::id;
use crate::list;
use crate::platform::Platform;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<flows::Get>(send(200, |platform, request| {
            let class = Value::from(request.text("flowClass").unwrap_or("cloud"));
            let workflows = platform.application(request)?.workflows.iter();
            let of_class = workflows
                .map(|(_, flow)| flow)
                .filter(|flow| flow.get("flowClass") == Some(&class));
            let mut page = list::page(request, of_class)?;
            page.insert("applicationId".into(), json!(id(request, "applicationId")));
            Ok(page.into())
        }))
        .on_raw::<flow::Get>(send(200, |platform, request| {
            let workflows = &platform.application(request)?.workflows;
            Ok(json!(workflows.get(&id(request, "flowId"))?))
        }))
        .on_raw::<flow::PressVirtualButton>(send(200, press))
}

/// Accepts the press of a button that a workflow has.
fn press(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let key = body(request)?.remove("key");
    let workflows = &platform.application(request)?.workflows;
    let workflow = workflows.get(&id(request, "flowId"))?;
    let triggers = workflow.get("triggers").and_then(Value::as_array);
    let mut triggers = triggers.into_iter().flatten();
    let is_button = |trigger: &Value| {
        trigger.get("type") == Some(&json!("virtualButton")) && trigger.get("key") == key.as_ref()
    };
    if triggers.any(is_button) {
        Ok(success())
    } else {
        let key = list::text(key.as_ref());
        Err(Rejection::not_found(format!(
            "Virtual button {key:?} was not found"
        )))
    }
}
