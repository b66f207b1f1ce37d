//! Files of an application, public and private: list, create, upload, download, move, delete.

use losant::download::Download;
use losant::{api, endpoint, file, files, private_file, private_files};
use md5::{Digest as _, Md5};
use restrait_fake::{Builder, Rejection, Request, Response};
use serde_json::{Value, json};

use super::{Application, body, origin, send, success};
use crate::items::{Fields, Items, fields, id, patch};
use crate::list;
use crate::platform::Platform;
use crate::seed;

/// The contents of files. On the platform they are on another server.
#[api(losant::Client)]
trait Contents {
    /// Returns the content of a file.
    #[endpoint(method = "GET", path = "/contents/<applicationId>/<kind>/<fileId>", auth = none)]
    fn content(
        &self,
        application_id: losant::ApplicationId,
        kind: &str,
        file_id: losant::FileId,
    ) -> Download;
}

/// Public files or private files.
#[derive(Clone, Copy)]
struct Kind {
    /// Name of the id in paths.
    id: &'static str,
    /// Name of the kind, and of the part with the content.
    part: &'static str,
    items: fn(&mut Application) -> &mut Items,
}

const PUBLIC: Kind = Kind {
    id: "fileId",
    part: "file",
    items: |application| &mut application.files,
};

const PRIVATE: Kind = Kind {
    id: "privateFileId",
    part: "privateFile",
    items: |application| &mut application.private_files,
};

pub(super) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<files::Get>(send(200, |it, request| PUBLIC.list(it, request)))
        .on_raw::<files::Post>(send(201, |it, request| PUBLIC.post(it, request)))
        .on_raw::<file::Get>(send(200, |it, request| PUBLIC.get(it, request)))
        .on_raw::<file::Patch>(send(200, |it, request| PUBLIC.patch(it, request)))
        .on_raw::<file::Delete>(send(200, |it, request| PUBLIC.delete(it, request)))
        .on_raw::<file::Move>(send(201, |it, request| PUBLIC.move_file(it, request)))
        .on_raw::<file::Upload>(send(200, |it, request| PUBLIC.upload(it, request)))
        .on_raw::<private_files::Get>(send(200, |it, request| PRIVATE.list(it, request)))
        .on_raw::<private_files::Post>(send(201, |it, request| PRIVATE.post(it, request)))
        .on_raw::<private_file::Get>(send(200, |it, request| PRIVATE.get(it, request)))
        .on_raw::<private_file::Patch>(send(200, |it, request| PRIVATE.patch(it, request)))
        .on_raw::<private_file::Delete>(send(200, |it, request| PRIVATE.delete(it, request)))
        .on_raw::<private_file::Move>(send(201, |it, request| PRIVATE.move_file(it, request)))
        .on_raw::<private_file::Upload>(send(200, |it, request| PRIVATE.upload(it, request)))
        .on_raw::<contents::Content>(|platform, request| {
            let contents = &platform.application(request)?.contents;
            let kind = request.text("kind").unwrap_or_default();
            let content = contents.get(&key(kind, &id(request, "fileId")));
            let content = content.ok_or_else(|| crate::items::missing("File"))?;
            Ok(Response::bytes(
                200,
                "application/octet-stream",
                content.clone(),
            ))
        })
}

impl Kind {
    fn list(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let origin = origin(request);
        let files = (self.items)(platform.application(request)?);
        let asked = |param: &str, file: &Fields, member: &str| {
            let value = request.text(param);
            value.is_none_or(|value| file.get(member) == Some(&json!(value)))
        };
        let directory = request.text("directory").map(directory);
        let exists = directory.as_ref().map(|directory| {
            let mut files = files.iter();
            directory == "/" || files.any(|(_, file)| path(file).as_ref() == Some(directory))
        });
        let found = files.iter().map(|(_, file)| file).filter(|file| {
            let parent = list::text(file.get("parentDirectory"));
            directory.as_ref().is_none_or(|it| *it == parent)
                && asked("type", file, "type")
                && asked("status", file, "status")
        });
        let found: Vec<_> = found.map(|file| self.with_url(file, &origin)).collect();
        let mut page = list::page(request, found.iter())?;
        page.insert("applicationId".into(), json!(id(request, "applicationId")));
        if let Some(exists) = exists {
            page.insert("parentExists".into(), json!(exists));
        }
        Ok(page.into())
    }

    /// Creates a directory, or a file whose content has to be uploaded.
    fn post(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let mut changes = fields(json!({
            "applicationId": id(request, "applicationId"),
            "authorId": seed::USER,
            "authorType": "user",
            "parentDirectory": "/",
        }));
        changes.extend(body(request)?);
        let parent = directory(&list::text(changes.get("parentDirectory")));
        changes.insert("parentDirectory".into(), json!(parent));
        let items = (self.items)(platform.application(request)?);
        let same = |member, file: &Fields| file.get(member) == changes.get(member);
        if items
            .iter()
            .any(|(_, file)| same("name", file) && same("parentDirectory", file))
        {
            return Err(Rejection::invalid("A file with this name exists already"));
        }
        let is_directory = changes.get("type") == Some(&json!("directory"));
        let status = if is_directory { "completed" } else { "pending" };
        changes.insert("status".into(), json!(status));
        let (id, mut file) = platform.create("fileId", changes);
        file.remove("fileId");
        let response = with_upload(&file);
        (self.items)(platform.application(request)?).insert(&id, file);
        Ok(response)
    }

    fn get(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let files = (self.items)(platform.application(request)?);
        let file = files.get(&id(request, self.id))?;
        Ok(self.with_url(file, &origin(request)).into())
    }

    fn patch(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let changes = body(request)?;
        let file = self.change(platform, request, changes)?;
        Ok(with_upload(&file))
    }

    fn change(
        self,
        platform: &mut Platform,
        request: &Request<'_>,
        changes: Fields,
    ) -> Result<Fields, Rejection> {
        let now = platform.clock.now();
        let files = (self.items)(platform.application(request)?);
        let file = files.get_mut(&id(request, self.id))?;
        let before = path(file);
        let mut changed = file.clone();
        patch(&mut changed, changes, now);
        if let Some((before, after)) = before.zip(path(&changed))
            && before != after
        {
            if is_in(&after, &before) {
                return Err(Rejection::invalid(
                    "A directory cannot be moved into itself",
                ));
            }
            files
                .values_mut()
                .for_each(|file| follow(file, &before, &after));
        }
        files.insert(&id(request, self.id), changed.clone());
        Ok(changed)
    }

    /// Deletes a file, or a directory with everything in it.
    fn delete(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let application = platform.application(request)?;
        let removed = (self.items)(application).remove(&id(request, self.id))?;
        if let Some(path) = path(&removed) {
            let removed_too = (self.items)(application)
                .remove_all(|file| is_in(&list::text(file.get("parentDirectory")), &path));
            for (id, _) in removed_too {
                application.contents.remove(&key(self.part, &id));
            }
        }
        let key = key(self.part, &id(request, self.id));
        application.contents.remove(&key);
        Ok(success())
    }

    fn move_file(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let mut changes = Fields::new();
        if let Some(name) = request.text("name") {
            changes.insert("name".into(), json!(name));
        }
        if let Some(parent) = request.text("parentDirectory") {
            changes.insert("parentDirectory".into(), json!(directory(parent)));
        }
        let file = self.change(platform, request, changes)?;
        Ok(self.with_url(&file, &origin(request)).into())
    }

    fn upload(self, platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
        let part = request.part(self.part);
        let part =
            part.ok_or_else(|| Rejection::invalid(format!("The part `{}` is missing", self.part)))?;
        let mut changes = stored(&part.body);
        if let Some(media_type) = part.content_type.as_deref() {
            changes.insert("contentType".into(), json!(media_type));
        }
        let content = part.body.to_vec();
        let file = self.change(platform, request, changes)?;
        let contents = &mut platform.application(request)?.contents;
        contents.insert(key(self.part, &id(request, self.id)), content);
        Ok(self.with_url(&file, &origin(request)).into())
    }

    /// Returns a file with the address of its content.
    fn with_url(self, file: &Fields, origin: &str) -> Fields {
        let mut file = file.clone();
        let is_file = file.get("type") == Some(&json!("file"));
        if is_file && file.get("status") == Some(&json!("completed")) {
            let application = list::text(file.get("applicationId"));
            let key = key(self.part, &list::text(file.get("id")));
            let url = format!("{origin}/contents/{application}/{key}");
            file.insert("url".into(), json!(url));
        }
        file
    }
}

impl Application {
    /// Adds a file that has its content.
    pub(crate) fn add_file(&mut self, is_private: bool, mut file: Fields, content: Vec<u8>) {
        let kind = if is_private { PRIVATE } else { PUBLIC };
        let id = list::text(file.get("id"));
        file.extend(stored(&content));
        self.contents.insert(key(kind.part, &id), content);
        (kind.items)(self).insert(&id, file);
    }
}

/// Returns the key of the content of a file.
fn key(kind: &str, id: &str) -> String {
    format!("{kind}/{id}")
}

/// Returns the members of a file with this content.
fn stored(content: &[u8]) -> Fields {
    let etag = format!("{:032x}", u128::from_be_bytes(Md5::digest(content).into()));
    fields(json!({ "status": "completed", "fileSize": content.len(), "s3etag": etag }))
}

/// Returns the path of a directory, or `None` for a file.
fn path(directory: &Fields) -> Option<String> {
    if directory.get("type") != Some(&json!("directory")) {
        return None;
    }
    let parent = list::text(directory.get("parentDirectory"));
    let name = list::text(directory.get("name"));
    Some(format!("{}/{name}", parent.trim_end_matches('/')))
}

/// Tells if a path is that of a directory, or is in it.
fn is_in(path: &str, directory: &str) -> bool {
    let rest = path.strip_prefix(directory);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Moves a file that is in a directory along with it.
fn follow(file: &mut Fields, before: &str, after: &str) {
    let parent = list::text(file.get("parentDirectory"));
    if let Some(rest) = parent.strip_prefix(before)
        && is_in(&parent, before)
    {
        file.insert("parentDirectory".into(), json!(format!("{after}{rest}")));
    }
}

/// Returns the path of a directory without a slash at its end.
fn directory(path: &str) -> String {
    format!("/{}", path.trim_matches('/'))
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
