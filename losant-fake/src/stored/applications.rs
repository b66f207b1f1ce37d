//! Applications: list, create, read, change, delete.

use losant::{application, applications};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use super::{Application, body, send, success};
use crate::items::{Fields, fields, id, missing, patch};
use crate::list;
use crate::platform::Platform;
use crate::seed;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<applications::Get>(send(200, list))
        .on_raw::<applications::Post>(send(201, post))
        .on_raw::<application::Get>(send(200, get))
        .on_raw::<application::Patch>(send(200, change))
        .on_raw::<application::Delete>(send(200, delete))
        .on_raw::<application::Globals>(send(200, globals))
        .on_raw::<application::Readme>(send(200, readme))
        .on_raw::<application::ReadmePatch>(send(200, change_readme))
}

fn list(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let all = platform.applications.values();
    let owner = request.text("orgId").filter(|owner| !owner.is_empty());
    let owned = all
        .map(|application| &application.fields)
        .filter(|fields| owner.is_none_or(|owner| fields.get("ownerId") == Some(&json!(owner))));
    Ok(list::page(request, owned)?.into())
}

fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let mut changes = body(request)?;
    let owner = changes.remove("orgId");
    let (id, mut item) = platform.create("applicationId", changes);
    item.insert(
        "ownerType".into(),
        json!(if owner.is_some() {
            "organization"
        } else {
            "user"
        }),
    );
    item.insert("ownerId".into(), owner.unwrap_or_else(|| json!(seed::USER)));
    let application = Application::new(item);
    let response = view(&application);
    platform.applications.insert(id, application);
    Ok(response)
}

fn get(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    Ok(view(platform.application(request)?))
}

fn change(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let application = platform.application(request)?;
    patch(&mut application.fields, body(request)?, now);
    Ok(view(application))
}

fn delete(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let removed = platform.applications.remove(&id(request, "applicationId"));
    removed.ok_or_else(|| missing("Application"))?;
    Ok(success())
}

/// Changes global values by their key. Without a value they are removed.
fn globals(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let application = platform.application(request)?;
    let globals = list::items(application.fields.remove("globals"));
    let mut globals: Vec<_> = globals.into_iter().map(fields).collect();
    for change in request.json::<Vec<Fields>>()? {
        globals.retain(|global| global.get("key") != change.get("key"));
        if change.get("json").is_some_and(|json| !json.is_null()) {
            globals.push(change);
        }
    }
    let changes = fields(json!({ "globals": globals }));
    patch(&mut application.fields, changes, now);
    Ok(view(application))
}

fn readme(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let application = platform.application(request)?;
    Ok(readme_of(application))
}

fn change_readme(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let application = platform.application(request)?;
    if let Some(content) = body(request)?.remove("content") {
        application.readme = list::text(Some(&content));
        patch(&mut application.fields, Fields::new(), now);
    }
    Ok(readme_of(application))
}

fn readme_of(application: &Application) -> Value {
    json!({
        "applicationId": application.fields.get("id"),
        "lastUpdated": application.fields.get("lastUpdated"),
        "content": application.readme,
    })
}

/// Returns an application with the numbers of its resources.
fn view(application: &Application) -> Value {
    let mut view = application.fields.clone();
    let summary = json!({
        "deviceCount": application.devices.iter().count(),
        "fileCount": application.files.iter().count(),
        "dataTableCount": application.tables.len(),
    });
    view.insert("summary".into(), summary);
    view.into()
}
