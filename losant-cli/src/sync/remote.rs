//! The folder in the application.

use std::time::Duration;

use losant::body::Part;
use losant::prelude::*;
use losant::time::jiff;
use losant::types::{self, FilePost, FileStatus, FileType, Files, NameField, TypedSortField};
use losant::{ApplicationId, BoxFuture, Client, FileId, Number, PrivateFileId, many};
use restrait_cli::Failure;

use super::filter::Filter;
use super::path::{self, RemotePath, check_name, is_too_long};
use super::tree::{File, Node, Tree};

/// Lifetime of the address of a private file, which is requested right before the download.
const URL_TTL: Duration = Duration::from_secs(900);

/// Bytes for which an upload has a second more.
const BYTES_PER_SECOND: u64 = 100_000;

/// A folder of an application.
#[derive(Debug, Clone)]
pub(super) struct Remote {
    pub(super) client: Client,
    application: ApplicationId,
    root: RemotePath,
    is_private: bool,
}

impl Remote {
    pub(super) fn new(
        client: Client,
        application: ApplicationId,
        root: RemotePath,
        is_private: bool,
    ) -> Self {
        Self {
            client,
            application,
            root,
            is_private,
        }
    }

    /// Reads the folder. Returns `None` if it does not exist.
    pub(super) async fn read(&self, filter: &Filter) -> Result<Option<Tree>, Failure> {
        let mut tree = Tree::default();
        let mut level = vec![String::new()];
        while !level.is_empty() {
            let lists = level.iter().map(|folder| self.list(folder));
            let mut lists = many(lists);
            let mut next = Vec::new();
            for folder in &level {
                let Some(list) = lists.next().await else {
                    break;
                };
                let Some(files) = list? else {
                    // The folder was deleted in the meantime, unless it is the first one.
                    if folder.is_empty() {
                        return Ok(None);
                    }
                    continue;
                };
                for file in files {
                    next.extend(self.add(&mut tree, filter, folder, file));
                }
            }
            level = next;
        }
        Ok(Some(tree))
    }

    /// Returns everything in a folder, or `None` if the folder does not exist.
    fn list(&self, folder: &str) -> BoxFuture<losant::Result<Option<Vec<types::File>>>> {
        let directory = self.root.join(folder);
        let this = self.clone();
        Box::pin(async move {
            let mut pages = if this.is_private {
                let list = this.client.private_files().get(this.application);
                let list = list.sort_field(TypedSortField::Name);
                list.directory(directory).url_ttl(Duration::ZERO).pages()
            } else {
                let list = this.client.files().get(this.application);
                let list = list.sort_field(TypedSortField::Name);
                list.directory(directory).pages()
            };
            let mut files = Vec::new();
            while let Some(page) = pages.next().await {
                let page: Files = page?;
                if page.parent_exists == Some(false) {
                    return Ok(None);
                }
                files.extend(page.items);
            }
            Ok(Some(files))
        })
    }

    /// Adds a file or a folder. Returns the path if it is a folder to read.
    fn add(
        &self,
        tree: &mut Tree,
        filter: &Filter,
        folder: &str,
        file: types::File,
    ) -> Option<String> {
        let parent = file.parent_directory.as_deref();
        let parent = parent.and_then(|parent| RemotePath::parse(parent).ok());
        if parent.is_some_and(|parent| parent.join("") != self.root.join(folder)) {
            // A list of another folder.
            return None;
        }
        if matches!(file.status, Some(FileStatus::Deleting | FileStatus::Moving)) {
            return None;
        }
        let name = file.name.clone().unwrap_or_default();
        let path = path::join(folder, &name);
        if let Err(reason) = check_name(&name) {
            tree.refuse(path, reason, true);
            return None;
        }
        if is_too_long(&path) {
            tree.refuse(path, "the path is too long", true);
            return None;
        }
        if tree.nodes.contains_key(&path) {
            tree.refuse(path, "two files have this name", true);
            return None;
        }
        if file.r#type == Some(FileType::Directory) {
            let node = Node::Folder { id: file.id };
            return tree.add(filter, path.clone(), node).then_some(path);
        }
        tree.add(filter, path, Node::File(described(file)));
        None
    }

    /// Creates the folder and those around it.
    pub(super) async fn create_root(&self) -> Result<(), Failure> {
        for folder in self.root.ancestors() {
            let (parent, name) = folder.split();
            if !self.exists(parent, name).await? {
                self.post(&FilePost::new(name, FileType::Directory).parent_directory(parent))
                    .await?;
            }
        }
        Ok(())
    }

    /// Returns `true` if a folder contains a folder with this name.
    async fn exists(&self, parent: &str, name: &str) -> Result<bool, Failure> {
        let mut items = if self.is_private {
            let list = self.client.private_files().get(self.application);
            let list = list.filter_field(NameField::Name).filter(name);
            list.directory(parent).url_ttl(Duration::ZERO).items()
        } else {
            let list = self.client.files().get(self.application);
            let list = list.filter_field(NameField::Name).filter(name);
            list.directory(parent).items()
        };
        while let Some(item) = items.next().await {
            let item = item?;
            // In the filter, `*` is a pattern.
            if item.name.as_deref() == Some(name) && item.r#type == Some(FileType::Directory) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn post(&self, file: &FilePost) -> losant::Result<types::File> {
        if self.is_private {
            let files = self.client.private_files();
            files.post(self.application, file).await
        } else {
            self.client.files().post(self.application, file).await
        }
    }

    /// Creates a folder.
    pub(super) async fn create_folder(&self, path: &str) -> Result<Option<FileId>, Failure> {
        let path = self.root.join(path);
        let (parent, name) = path::split(&path);
        let folder = FilePost::new(name, FileType::Directory).parent_directory(parent);
        Ok(self.post(&folder).await?.id)
    }

    /// Uploads the content of a file, which is created if it has no id.
    pub(super) async fn upload(
        &self,
        path: &str,
        id: Option<FileId>,
        media_type: &str,
        content: Part,
    ) -> Result<File, Failure> {
        let size = content.length().unwrap_or_default();
        let path = self.root.join(path);
        let (parent, name) = path::split(&path);
        let content = content.file_name(name).content_type(media_type);
        let id = match id {
            Some(id) => id,
            None => {
                let file = FilePost::new(name, FileType::File)
                    .parent_directory(parent)
                    .file_size(size)
                    .content_type(media_type);
                let created = self.post(&file).await?;
                let no_id = || Failure::Io(format!("the API returned no id for {path:?}"));
                created.id.ok_or_else(no_id)?
            }
        };
        let seconds = 30_u64.saturating_add(size / BYTES_PER_SECOND);
        let timeout = Duration::from_secs(seconds);
        let uploaded = if self.is_private {
            let file = self.client.private_file();
            let call = file.upload(self.application, private(id), content);
            call.url_ttl(Duration::ZERO).timeout(timeout).await?
        } else {
            let call = self.client.file().upload(self.application, id, content);
            call.timeout(timeout).await?
        };
        let mut uploaded = described(uploaded);
        uploaded.id = Some(id);
        uploaded.size = size;
        uploaded.is_incomplete = false;
        Ok(uploaded)
    }

    /// Returns the address of the content of a file.
    pub(super) async fn url(&self, file: &File) -> losant::Result<Option<String>> {
        match file.id {
            Some(id) if self.is_private => {
                let file = self.client.private_file();
                let file = file.get(self.application, private(id)).url_ttl(URL_TTL);
                Ok(file.await?.url)
            }
            Some(_) | None => Ok(file.url.clone()),
        }
    }

    /// Deletes a file or a folder.
    pub(super) async fn delete(&self, id: FileId) -> losant::Result<()> {
        let deleted = if self.is_private {
            let file = self.client.private_file();
            file.delete(self.application, private(id)).await
        } else {
            self.client.file().delete(self.application, id).await
        };
        match deleted {
            Err(error) if !error.is_not_found() => Err(error),
            Ok(_) | Err(_) => Ok(()),
        }
    }
}

fn private(id: FileId) -> PrivateFileId {
    PrivateFileId::from_bytes(*id.as_bytes())
}

/// Returns what is compared of a file.
fn described(file: types::File) -> File {
    let md5 = file.s3etag.as_deref().and_then(md5);
    let modified = file.last_updated.map(jiff::Timestamp::from);
    File {
        size: file.file_size.and_then(Number::as_u64).unwrap_or(0),
        modified: modified.map(jiff::Timestamp::as_millisecond),
        md5,
        id: file.id,
        url: file.url,
        is_incomplete: file.status == Some(FileStatus::Pending),
    }
}

/// Returns the MD5 in an entity tag. The tag of a file that was uploaded in several parts is another hash.
fn md5(etag: &str) -> Option<String> {
    let tag = etag.trim_matches('"');
    let is_md5 = tag.len() == 32 && tag.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_md5.then(|| tag.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entity_tags_of_one_part_are_checksums() {
        let hash = "900150983cd24fb0d6963f7d28e17f72";
        assert_eq!(md5(&format!("\"{hash}\"")).as_deref(), Some(hash));
        assert_eq!(md5(&hash.to_uppercase()).as_deref(), Some(hash));
        assert_eq!(md5(&format!("{hash}-4")), None);
        assert_eq!(md5("W/\"1\""), None);
    }
}
