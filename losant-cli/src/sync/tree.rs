//! The files and folders of one side.

use std::collections::{BTreeMap, BTreeSet};

use losant::FileId;

use super::filter::Filter;
use super::path;

/// The files and folders of one side, by their paths. The separator is `/`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Tree {
    pub(super) nodes: BTreeMap<String, Node>,
    /// Folders in which something was left out. They are never deleted.
    pub(super) protected: BTreeSet<String>,
    /// Files and folders that cannot be copied.
    pub(super) refused: Vec<Refused>,
}

/// A file or a folder.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Folder {
        id: Option<FileId>,
    },
    File(File),
    /// Something else, such as a symbolic link.
    Other,
}

/// A file of one side.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct File {
    pub(super) size: u64,
    /// Time of the last change, in milliseconds since the Unix epoch.
    pub(super) modified: Option<i64>,
    /// MD5 of the content, if the other side knows it.
    pub(super) md5: Option<String>,
    /// Id in the application.
    pub(super) id: Option<FileId>,
    /// Address of the content.
    pub(super) url: Option<String>,
    /// If `true`, the content was not uploaded yet.
    pub(super) is_incomplete: bool,
}

/// A file or a folder that is not copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) path: String,
    pub(super) reason: &'static str,
    /// If `true`, the command fails in the end.
    pub(super) is_failure: bool,
}

impl Tree {
    /// Adds a file or a folder. Returns `false` if the filter leaves it out.
    pub(super) fn add(&mut self, filter: &Filter, path: String, node: Node) -> bool {
        let is_file = matches!(node, Node::File(_));
        if filter.excludes(&path) || is_file && !filter.includes(&path) {
            self.protect(&path);
            return false;
        }
        self.nodes.insert(path, node);
        true
    }

    /// Adds something that is not copied.
    pub(super) fn refuse(&mut self, path: String, reason: &'static str, is_failure: bool) {
        self.protect(&path);
        self.refused.push(Refused {
            path,
            reason,
            is_failure,
        });
    }

    /// Protects the folders of something that is left out.
    fn protect(&mut self, path: &str) {
        self.protected
            .extend(path::parents(path).map(str::to_owned));
    }

    /// Returns the folders that have files.
    pub(super) fn folders_with_files(&self) -> BTreeSet<String> {
        let files = self
            .nodes
            .iter()
            .filter(|(_, node)| matches!(node, Node::File(_)));
        let folders = files.flat_map(|(path, _)| path::parents(path));
        folders.map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_excluded_files_are_protected() {
        let exclude = ["*.key".to_owned()];
        let filter = Filter::new([].iter(), exclude.iter()).unwrap();
        let mut tree = Tree::default();
        assert!(tree.add(&filter, "a".into(), Node::Folder { id: None }));
        assert!(tree.add(&filter, "a/b".into(), Node::Folder { id: None }));
        assert!(!tree.add(&filter, "a/b/x.key".into(), Node::File(File::default())));
        assert!(tree.protected.contains("a") && tree.protected.contains("a/b"));
        assert!(tree.folders_with_files().is_empty());
    }

    #[test]
    fn hostile_paths_protect_the_folder() {
        let mut tree = Tree::default();
        for path in ["/", "/etc/passwd", "//", "a/../../b", "a//b", ""] {
            tree.refuse(path.to_owned(), "hostile", true);
        }
        assert!(tree.protected.contains("a"));
    }
}
