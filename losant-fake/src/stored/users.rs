//! Users of experiences: list, create, read, change, delete.

use losant::{experience_user, experience_users};
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use super::{body, send, success};
use crate::items::{Fields, fields, id, patch};
use crate::list;
use crate::platform::Platform;

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<experience_users::Get>(send(200, list))
        .on_raw::<experience_users::Post>(send(201, post))
        .on_raw::<experience_user::Get>(send(200, |platform, request| {
            let users = &platform.application(request)?.users;
            Ok(json!(users.get(&id(request, "experienceUserId"))?))
        }))
        .on_raw::<experience_user::Patch>(send(200, change))
        .on_raw::<experience_user::Delete>(send(200, |platform, request| {
            let users = &mut platform.application(request)?.users;
            users.remove(&id(request, "experienceUserId"))?;
            Ok(success())
        }))
}

fn list(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let group = request.text("experienceGroupId");
    // A query overrides the other filters.
    let group = group.filter(|_| request.text("query").is_none());
    let users = platform.application(request)?.users.iter();
    let found = users
        .map(|(_, user)| user)
        .filter(|user| group.is_none_or(|group| is_in(user, group)));
    let mut page = list::page(request, found)?;
    page.insert("applicationId".into(), json!(id(request, "applicationId")));
    Ok(page.into())
}

/// Returns `true` if a user is in a group.
fn is_in(user: &Fields, group: &str) -> bool {
    let groups = user.get("experienceGroups").and_then(Value::as_array);
    let mut groups = groups.into_iter().flatten();
    groups.any(|own| own.get("id") == Some(&json!(group)))
}

fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let mut changes = fields(json!({ "applicationId": id(request, "applicationId") }));
    changes.extend(stored(body(request)?));
    let email = changes.get("email");
    let users = &platform.application(request)?.users;
    let is_taken = users.iter().any(|(_, user)| user.get("email") == email);
    if is_taken {
        return Err(Rejection::invalid("A user has this email address already"));
    }
    let (id, user) = platform.create("experienceUserId", changes);
    let users = &mut platform.application(request)?.users;
    users.insert(&id, user.clone());
    Ok(user.into())
}

fn change(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    let users = &mut platform.application(request)?.users;
    let user = users.get_mut(&id(request, "experienceUserId"))?;
    patch(user, stored(body(request)?), now);
    Ok(json!(user))
}

/// Returns what is stored of a request: groups instead of their ids, and no password.
fn stored(mut body: Fields) -> Fields {
    body.remove("password");
    if let Some(Value::Array(ids)) = body.remove("experienceGroupIds") {
        let groups: Vec<_> = ids.into_iter().map(|id| json!({ "id": id })).collect();
        body.insert("experienceGroups".into(), groups.into());
    }
    body
}
