//! Comparison of files with the same size.

use std::path::PathBuf;

use super::Direction;
use super::hash::Hashes;
use super::tree::File;

/// Difference of times that are equal, in milliseconds. Some file systems store seconds only.
const TOLERANCE: i64 = 1000;

/// Compares files.
#[derive(Debug)]
pub(super) struct Differ {
    direction: Direction,
    hashes: Hashes,
}

impl Differ {
    /// Creates a comparison with the files of a local folder.
    pub(super) fn new(direction: Direction, local: PathBuf) -> Self {
        Self {
            direction,
            hashes: Hashes::new(local),
        }
    }

    /// Returns the reason why files of the same size are different.
    pub(super) async fn reason(
        &mut self,
        path: &str,
        source: &File,
        destination: &File,
    ) -> Option<&'static str> {
        let (local, remote) = match self.direction {
            Direction::Down => (destination, source),
            Direction::Up => (source, destination),
        };
        if let Some(md5) = &remote.md5 {
            // A file that cannot be read fails when it is copied.
            let hash = self.hashes.md5(path, local).await.ok();
            return (hash.as_ref() != Some(md5)).then_some("content");
        }
        let (local, remote) = (local.modified?, remote.modified?);
        let is_equal = match self.direction {
            // A downloaded file has the time of its source.
            Direction::Down => local.abs_diff(remote) <= TOLERANCE.unsigned_abs(),
            // An uploaded file has the time of its upload.
            Direction::Up => local <= remote.saturating_add(TOLERANCE),
        };
        (!is_equal).then_some("time")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(modified: i64) -> File {
        File {
            modified: Some(modified),
            ..File::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn times_are_compared_by_direction() {
        for (direction, source, destination, expected) in [
            (Direction::Down, 10_000, 10_500, None),
            (Direction::Down, 10_000, 20_000, Some("time")),
            (Direction::Down, 20_000, 10_000, Some("time")),
            (Direction::Up, 10_000, 20_000, None),
            (Direction::Up, 20_000, 10_000, Some("time")),
        ] {
            let mut differ = Differ::new(direction, PathBuf::new());
            let reason = differ.reason("a", &at(source), &at(destination)).await;
            assert_eq!(reason, expected, "{direction:?} {source} {destination}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_checksum_is_compared_with_the_content() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a"), "abc").unwrap();
        let mut differ = Differ::new(Direction::Up, folder.path().into());
        let with = |md5: &str| File {
            md5: Some(md5.to_owned()),
            ..File::default()
        };
        let local = File::default();
        let equal = with("900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(differ.reason("a", &local, &equal).await, None);
        let other = with("d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(differ.reason("a", &local, &other).await, Some("content"));
    }
}
