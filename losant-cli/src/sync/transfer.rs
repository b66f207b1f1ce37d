//! Single actions.

use losant::body::Part;
use losant::{Client, jobs};
use restrait_cli::Failure;

use super::remote::Remote;
use super::tree::{File, Node, Tree};
use super::{Direction, Request, local};

/// The folders of the command.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) request: &'a Request,
    pub(super) remote: &'a Remote,
    /// The files of the source.
    pub(super) source: &'a Tree,
}

/// Creates a folder.
pub(super) async fn create(sides: &Sides<'_>, path: &str) -> Result<Option<Node>, Failure> {
    let id = match sides.request.direction {
        Direction::Down => {
            local::create_folder(&sides.request.local, path)?;
            None
        }
        Direction::Up => sides.remote.create_folder(path).await?,
    };
    Ok(Some(Node::Folder { id }))
}

/// Copies a file.
pub(super) async fn copy(
    sides: &Sides<'_>,
    destination: &Tree,
    path: &str,
) -> Result<Option<Node>, Failure> {
    let Some(Node::File(file)) = sides.source.nodes.get(path) else {
        return Err(Failure::Io(format!("{path:?} is not a file")));
    };
    match sides.request.direction {
        Direction::Down => download(sides, path, file).await?,
        Direction::Up => {
            let existing = match destination.nodes.get(path) {
                Some(Node::File(file)) => file.id,
                Some(Node::Folder { .. } | Node::Other) | None => None,
            };
            let file = upload(sides, path, existing).await?;
            return Ok(Some(Node::File(file)));
        }
    }
    Ok(Some(Node::File(file.clone())))
}

async fn download(sides: &Sides<'_>, path: &str, file: &File) -> Result<(), Failure> {
    let target = local::target(&sides.request.local, path)?;
    let Some(url) = sides.remote.url(file).await? else {
        return Err(Failure::Io(format!("{path:?} has no address")));
    };
    let client: &Client = &sides.remote.client;
    // The files are on another server, which does not get the token.
    let mut download = jobs::download(client, &url).await?;
    download.save(&target).await?;
    match file.modified {
        Some(modified) => local::set_modified(&target, modified),
        None => Ok(()),
    }
}

async fn upload(
    sides: &Sides<'_>,
    path: &str,
    existing: Option<losant::FileId>,
) -> Result<File, Failure> {
    let source = local::source(&sides.request.local, path)?;
    let media_type = mime_guess::from_path(&source).first_raw();
    let media_type = media_type.unwrap_or("application/octet-stream");
    let content = Part::file(&source).await?;
    let remote = sides.remote;
    remote.upload(path, existing, media_type, content).await
}

/// Deletes a file or a folder.
pub(super) async fn delete(
    sides: &Sides<'_>,
    destination: &Tree,
    path: &str,
) -> Result<(), Failure> {
    if sides.request.direction == Direction::Down {
        return local::delete(&sides.request.local, path);
    }
    let id = match destination.nodes.get(path) {
        Some(Node::File(file)) => file.id,
        Some(Node::Folder { id }) => *id,
        Some(Node::Other) | None => None,
    };
    match id {
        Some(id) => Ok(sides.remote.delete(id).await?),
        None => Err(Failure::Io(format!("{path:?} has no id"))),
    }
}
