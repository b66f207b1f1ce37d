//! Releases and their files.

use restrait_fake::{Rejection, Request, Response};
use serde_json::{Value, json};

use super::{State, check_repository, invalid};

pub(super) fn create(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    let body: Value = request.json()?;
    let mut releases = state.releases.iter();
    if releases.any(|release| release["tag_name"] == body["tag_name"]) {
        return Ok(invalid("Release", "tag_name", "already_exists"));
    }
    let release = json!({
        "id": 100 + state.releases.len(),
        "tag_name": body["tag_name"],
        "assets": [],
    });
    state.releases.push(release.clone());
    state.revision += 1;
    Ok(Response::json(201, &release))
}

pub(super) fn upload(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    let (id, name): (u64, String) = (request.required("release")?, request.required("name")?);
    let mut releases = state.releases.iter_mut();
    let release = releases.find(|release| release["id"] == id);
    let assets = release.and_then(|release| release["assets"].as_array_mut());
    let assets = assets.ok_or_else(|| Rejection::not_found("Not Found"))?;
    if assets.iter().any(|asset| asset["name"] == *name) {
        return Ok(invalid("ReleaseAsset", "name", "already_exists"));
    }
    let id = 1000 * id + u64::try_from(assets.len()).unwrap_or_default();
    let asset =
        json!({ "id": id, "name": name, "size": request.body().len(), "state": "uploaded" });
    assets.push(asset.clone());
    Ok(Response::json(201, &asset))
}
