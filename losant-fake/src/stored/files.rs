//! Files of an application: list, create, upload, move, delete.

use losant::{file, files};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use super::{body, send, success};
use crate::items::{Fields, fields, id, patch};
use crate::list;
use crate::platform::Platform;
use crate::seed;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<files::Get>(send(200, list))
        .on_raw::<files::Post>(send(201, post))
        .on_raw::<file::Get>(send(200, |platform, request| {
            let files = &platform.application(request)?.files;
            Ok(json!(files.get(&id(request, "fileId"))?))
        }))
        .on_raw::<file::Patch>(send(200, |platform, request| {
            let changes = body(request)?;
            let file = change(platform, request, changes)?;
            Ok(with_upload(&file))
        }))
        .on_raw::<file::Delete>(send(200, delete))
        .on_raw::<file::Move>(send(201, move_file))
        .on_raw::<file::Upload>(send(200, upload))
}

fn list(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let files = platform.application(request)?.files.iter();
    let asked = |param: &str, file: &Fields, member: &str| {
        let value = request.text(param);
        value.is_none_or(|value| file.get(member) == Some(&json!(value)))
    };
    let found = files.map(|(_, file)| file).filter(|file| {
        asked("directory", file, "parentDirectory")
            && asked("type", file, "type")
            && asked("status", file, "status")
    });
    let mut page = list::page(request, found)?;
    page.insert("applicationId".into(), json!(id(request, "applicationId")));
    Ok(page.into())
}

/// Creates a directory, or a file whose content has to be uploaded.
fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    platform.application(request)?;
    let mut changes = fields(json!({
        "applicationId": id(request, "applicationId"),
        "authorId": seed::USER,
        "authorType": "user",
        "parentDirectory": "/",
    }));
    changes.extend(body(request)?);
    let is_directory = changes.get("type") == Some(&json!("directory"));
    let status = if is_directory { "completed" } else { "pending" };
    changes.insert("status".into(), json!(status));
    let (id, mut file) = platform.create("fileId", changes);
    file.remove("fileId");
    let response = with_upload(&file);
    platform.application(request)?.files.insert(&id, file);
    Ok(response)
}

/// Returns a file with the form to which its content can be uploaded.
fn with_upload(file: &Fields) -> Value {
    let mut file = file.clone();
    if file.get("type") == Some(&json!("file")) {
        let fields = json!({ "key": file.get("id"), "bucket": "files" });
        let upload = json!({ "url": "https://files.invalid/", "fields": fields });
        file.insert("upload".into(), upload);
    }
    file.into()
}

fn change(
    platform: &mut Platform,
    request: &Request<'_>,
    changes: Fields,
) -> Result<Fields, Rejection> {
    let now = platform.clock.now();
    let files = &mut platform.application(request)?.files;
    let file = files.get_mut(&id(request, "fileId"))?;
    patch(file, changes, now);
    Ok(file.clone())
}

fn delete(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    platform
        .application(request)?
        .files
        .remove(&id(request, "fileId"))?;
    Ok(success())
}

fn move_file(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let mut changes = Fields::new();
    for member in ["name", "parentDirectory"] {
        if let Some(text) = request.text(member) {
            changes.insert(member.into(), json!(text));
        }
    }
    Ok(change(platform, request, changes)?.into())
}

fn upload(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let part = request.part("file");
    let part = part.ok_or_else(|| Rejection::invalid("The part `file` is missing"))?;
    let mut changes = fields(json!({ "status": "completed", "fileSize": part.body.len() }));
    if let Some(media_type) = part.content_type.as_deref() {
        changes.insert("contentType".into(), json!(media_type));
    }
    Ok(change(platform, request, changes)?.into())
}
