//! The folder on this computer.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use restrait_cli::Failure;
use walkdir::WalkDir;

use super::filter::Filter;
use super::path::{is_too_long, join};
use super::tree::{File, Node, Tree};

/// Reads a folder. Symbolic links in it are not followed. A folder that does not exist is empty.
///
/// # Errors
///
/// If a part of the folder cannot be read.
pub(super) fn read(root: &Path, filter: &Filter) -> Result<Tree, Failure> {
    let mut tree = Tree::default();
    if !root.try_exists()? {
        return Ok(tree);
    }
    let mut entries = WalkDir::new(root).min_depth(1).into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            // The entry was deleted in the meantime.
            Err(error) if is_gone(&error) && error.depth() > 0 => continue,
            Err(error) => return Err(Failure::Io(error.to_string())),
        };
        let is_folder = entry.file_type().is_dir();
        let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let Some(path) = relative_text(relative) else {
            let shown = relative.to_string_lossy().into_owned();
            tree.refuse(shown, "the name is not UTF-8", true);
            if is_folder {
                entries.skip_current_dir();
            }
            continue;
        };
        if is_too_long(&path) {
            tree.refuse(path, "the path is too long", true);
            continue;
        }
        let node = match entry.metadata() {
            Ok(metadata) => node(&metadata),
            Err(error) if is_gone(&error) => continue,
            Err(error) => return Err(Failure::Io(error.to_string())),
        };
        let is_other = node == Node::Other;
        let is_added = tree.add(filter, path.clone(), node);
        if is_other && is_added {
            tree.refuse(path, "a symbolic link or another kind of file", false);
        }
        if is_folder && !is_added {
            entries.skip_current_dir();
        }
    }
    Ok(tree)
}

fn is_gone(error: &walkdir::Error) -> bool {
    error
        .io_error()
        .is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Returns a relative path with `/` between its names.
fn relative_text(path: &Path) -> Option<String> {
    let mut text = String::new();
    for name in path {
        text = join(&text, name.to_str()?);
    }
    Some(text)
}

fn node(metadata: &Metadata) -> Node {
    if metadata.is_dir() {
        return Node::Folder { id: None };
    }
    if !metadata.is_file() {
        return Node::Other;
    }
    let modified = metadata.modified().ok();
    Node::File(File {
        size: metadata.len(),
        modified: modified.and_then(millis),
        ..File::default()
    })
}

fn millis(time: SystemTime) -> Option<i64> {
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

/// Creates the folder of the command and those around it.
pub(super) fn create_root(root: &Path) -> Result<(), Failure> {
    fs::create_dir_all(root).map_err(|error| failed(root, &error))
}

/// Creates a folder in the folder of the command, and those around it. A link in place of one of them is an error.
pub(super) fn create_folder(root: &Path, path: &str) -> Result<(), Failure> {
    let mut folder = root.to_owned();
    for name in path.split('/').filter(|name| !name.is_empty()) {
        folder.push(name);
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(in_the_way(&folder, "is not a folder")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir(&folder).map_err(|error| failed(&folder, &error))?;
            }
            Err(error) => return Err(failed(&folder, &error)),
        }
    }
    Ok(())
}

/// Returns the path to which a file can be written, and creates its folders.
///
/// # Errors
///
/// If something that is not a file is at the path, or if a link is on the way to it.
pub(super) fn target(root: &Path, path: &str) -> Result<PathBuf, Failure> {
    create_folder(root, super::path::split(path).0)?;
    let target = root.join(path);
    match fs::symlink_metadata(&target) {
        Ok(metadata) if !metadata.is_file() => Err(in_the_way(&target, "is not a file")),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(&target, &error)),
        Ok(_) | Err(_) => Ok(target),
    }
}

/// Returns the path of a file of the folder.
///
/// # Errors
///
/// If it has been replaced or deleted, or if a link is on the way to it.
pub(super) fn source(root: &Path, path: &str) -> Result<PathBuf, Failure> {
    let source = checked(root, path)?;
    match fs::symlink_metadata(&source) {
        Ok(metadata) if metadata.is_file() => Ok(source),
        Ok(_) => Err(in_the_way(&source, "is not a file")),
        Err(error) => Err(failed(&source, &error)),
    }
}

/// Deletes a file or an empty folder.
pub(super) fn delete(root: &Path, path: &str) -> Result<(), Failure> {
    let target = checked(root, path)?;
    let deleted = match fs::symlink_metadata(&target) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir(&target),
        Ok(_) => fs::remove_file(&target),
        Err(error) => Err(error),
    };
    match deleted {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(&target, &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Returns a path in the folder, if all folders on the way to it are folders and not links.
fn checked(root: &Path, path: &str) -> Result<PathBuf, Failure> {
    let mut folder = root.to_owned();
    let parent = super::path::split(path).0;
    for name in parent.split('/').filter(|name| !name.is_empty()) {
        folder.push(name);
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(in_the_way(&folder, "is not a folder")),
            Err(error) => return Err(failed(&folder, &error)),
        }
    }
    Ok(root.join(path))
}

/// Sets the time of the last change, in milliseconds since the Unix epoch.
pub(super) fn set_modified(path: &Path, modified: i64) -> Result<(), Failure> {
    let Ok(millis) = u64::try_from(modified) else {
        return Ok(());
    };
    let time = UNIX_EPOCH + Duration::from_millis(millis);
    let file = fs::File::options().write(true).open(path);
    file.and_then(|file| file.set_modified(time))
        .map_err(|error| failed(path, &error))
}

fn in_the_way(path: &Path, what: &str) -> Failure {
    Failure::Io(format!("`{}` {what}", path.display()))
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::Io(format!("`{}`: {error}", path.display()))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn links_are_not_followed_and_not_replaced() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret"), "x").unwrap();
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        symlink(outside.path(), root.join("link")).unwrap();
        symlink(outside.path().join("secret"), root.join("file")).unwrap();
        fs::create_dir(root.join("folder")).unwrap();

        let filter = Filter::new([].iter(), [].iter()).unwrap();
        let tree = read(root, &filter).unwrap();
        let paths: Vec<_> = tree.nodes.keys().map(String::as_str).collect();
        assert_eq!(paths, ["file", "folder", "link"]);
        assert_eq!(tree.refused.len(), 2);

        assert!(create_folder(root, "link/new").is_err());
        assert!(target(root, "link/new").is_err());
        assert!(target(root, "file").is_err());
        assert!(source(root, "link/secret").is_err());
        assert!(source(root, "file").is_err());
        assert!(delete(root, "link/secret").is_err());
        assert!(outside.path().join("secret").exists());
        assert!(target(root, "folder/deep/er").is_ok());
        assert!(root.join("folder/deep").is_dir());
    }
}
