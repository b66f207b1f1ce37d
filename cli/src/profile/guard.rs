//! Reading and writing a file that only its owner may read.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::Failure;

/// The maximum size of the file.
const MAX_BYTES: u64 = 1 << 20;

/// Returns the content of a file, or `None` if it does not exist.
///
/// # Errors
///
/// If others can read or write the file, or if it cannot be read.
pub(super) fn read(path: &Path) -> Result<Option<String>, Failure> {
    let link = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failure("read", path, &error)),
    };
    if link.is_symlink() {
        check_owner(path, &link)?;
    }
    // A named pipe would block.
    let metadata = fs::metadata(path).map_err(|error| failure("read", path, &error))?;
    check_file(path, &metadata)?;
    let file = File::open(path).map_err(|error| failure("read", path, &error))?;
    // The file that was opened counts: the path may lead to another one meanwhile.
    let metadata = file
        .metadata()
        .map_err(|error| failure("read", path, &error))?;
    check_file(path, &metadata)?;
    check_owner(path, &metadata)?;
    check_mode(path, &metadata)?;
    let mut bytes = Vec::new();
    let mut limited = file.take(MAX_BYTES + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| failure("read", path, &error))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_BYTES) {
        return Err(refused(path, "is larger than 1 MiB"));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(text)),
        Err(_) => Err(refused(path, "is not valid UTF-8")),
    }
}

/// Replaces the content of a file in one step. Creates the file, which only the user can read, and its directory.
///
/// # Errors
///
/// If the file cannot be written. It is then unchanged.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let target = target(path).map_err(|error| failure("write", path, &error))?;
    replace(&target, text).map_err(|error| failure("write", path, &error))
}

/// Returns the file that a path leads to.
fn target(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => fs::canonicalize(path),
        Ok(_) | Err(_) => Ok(path.to_owned()),
    }
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    create_folder(folder)?;
    // A temporary file has the mode 600.
    let mut file = tempfile::Builder::new()
        .prefix(".config-")
        .tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Creates a directory that only the user can read, unless it exists.
fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn check_file(path: &Path, metadata: &fs::Metadata) -> Result<(), Failure> {
    if metadata.is_file() {
        return Ok(());
    }
    Err(refused(path, "is not a regular file"))
}

/// Refuses files of other users, who could change them.
#[cfg(unix)]
fn check_owner(path: &Path, metadata: &fs::Metadata) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt as _;

    let user = rustix::process::geteuid();
    if is_trusted_owner(metadata.uid(), user.as_raw()) {
        return Ok(());
    }
    let reason = format!(
        "belongs to another user; run `chown {} {}`",
        user.as_raw(),
        path.display()
    );
    Err(refused(path, &reason))
}

/// Returns `true` for files of the user and of the administrator.
#[cfg(unix)]
fn is_trusted_owner(owner: u32, user: u32) -> bool {
    owner == user || owner == 0
}

/// Refuses files that others can read or write.
#[cfg(unix)]
fn check_mode(path: &Path, metadata: &fs::Metadata) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt as _;

    let mode = metadata.mode() & 0o777;
    let others = mode & 0o077;
    if others == 0 {
        return Ok(());
    }
    let reason = format!(
        "is open to other users (mode {mode:o}); run `chmod 600 {}`",
        path.display()
    );
    Err(refused(path, &reason))
}

/// The access to the file is up to the directory, which only the user can read.
#[cfg(not(unix))]
fn check_owner(_: &Path, _: &fs::Metadata) -> Result<(), Failure> {
    Ok(())
}

#[cfg(not(unix))]
fn check_mode(_: &Path, _: &fs::Metadata) -> Result<(), Failure> {
    Ok(())
}

/// Returns the failure for a file that is not used.
pub(super) fn refused(path: &Path, reason: &str) -> Failure {
    Failure::Usage(format!("configuration file {} {reason}", path.display()))
}

fn failure(action: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::Io(format!("cannot {action} {}: {error}", path.display()))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o777
    }

    fn file(folder: &Path, mode: u32) -> PathBuf {
        let path = folder.join("config.toml");
        fs::write(&path, "a = 1").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    #[test]
    fn new_files_are_for_the_user_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/config.toml");
        assert!(read(&path).unwrap().is_none());
        write(&path, "a = 1").unwrap();
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
        assert_eq!(read(&path).unwrap().as_deref(), Some("a = 1"));
        write(&path, "a = 2").unwrap();
        assert_eq!(read(&path).unwrap().as_deref(), Some("a = 2"));
        let names = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(names, 1, "no temporary file is left");
    }

    #[test]
    fn files_that_others_can_read_or_write_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        for open in [0o644, 0o640, 0o660, 0o606, 0o602, 0o610, 0o777] {
            let path = file(folder.path(), open);
            let message = read(&path).unwrap_err().to_string();
            assert!(message.contains(&format!("mode {open:o}")), "{message}");
            assert!(message.contains("`chmod 600 "), "{message}");
        }
        for closed in [0o600, 0o400, 0o700] {
            assert!(read(&file(folder.path(), closed)).unwrap().is_some());
        }
    }

    #[test]
    fn other_users_are_not_trusted() {
        assert!(is_trusted_owner(1000, 1000) && is_trusted_owner(0, 1000));
        assert!(!is_trusted_owner(1001, 1000) && !is_trusted_owner(1000, 0));
    }

    #[test]
    fn links_are_followed_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (file(folder.path(), 0o600), folder.path().join("link"));
        symlink(&path, &link).unwrap();
        write(&link, "a = 2").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(read(&link).unwrap().as_deref(), Some("a = 2"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "a = 2");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(
            read(&link).is_err(),
            "the mode of the file counts, not that of the link"
        );
        fs::remove_file(&path).unwrap();
        assert!(read(&link).is_err() && write(&link, "a = 3").is_err());
    }

    #[test]
    fn other_kinds_of_files_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        for path in [folder.path(), Path::new("/dev/null")] {
            let message = read(path).unwrap_err().to_string();
            assert!(message.contains("not a regular file"), "{message}");
        }
        let path = file(folder.path(), 0o600);
        fs::write(&path, [0xff, 0xfe]).unwrap();
        assert!(read(&path).unwrap_err().to_string().contains("UTF-8"));
        fs::write(&path, vec![b'#'; (1 << 20) + 1]).unwrap();
        assert!(read(&path).unwrap_err().to_string().contains("1 MiB"));
    }
}
