//! The actions that make the destination like the source.

use std::collections::BTreeSet;

use super::action::{Action, Kind};
use super::differ::Differ;
use super::path;
use super::tree::{File, Node, Refused, Tree};

/// The result of a comparison.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Folders are created before their files, and deleted after them.
    pub(super) actions: Vec<Action>,
    /// Files and folders that cannot be copied.
    pub(super) refused: Vec<Refused>,
    /// Number of files that are equal.
    pub(super) unchanged: usize,
}

/// The choices of the command line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    /// Deletes what the source does not have.
    pub(super) delete: bool,
    /// Creates no folders from which all files were left out.
    pub(super) prune: bool,
}

/// Compares two sides.
pub(super) async fn plan(
    source: &Tree,
    destination: &Tree,
    choice: Choice,
    differ: &mut Differ,
) -> Plan {
    let mut plan = Plan::default();
    let mut blocked = BTreeSet::new();
    let needed = source.folders_with_files();
    for (path, node) in &source.nodes {
        if is_inside(&blocked, path) {
            continue;
        }
        let existing = destination.nodes.get(path);
        match (node, existing) {
            (Node::Other, _) => {
                blocked.insert(path.clone());
            }
            (Node::Folder { .. }, Some(Node::Folder { .. })) => {}
            (Node::Folder { .. }, None) => {
                let is_pruned = choice.prune && !needed.contains(path);
                if !is_pruned {
                    plan.add(Kind::Create, path, None, "new");
                }
            }
            (Node::File(file), None | Some(Node::File(_))) if file.is_incomplete => {
                plan.refuse(path, "its content was not uploaded", false);
            }
            (Node::File(file), None) => plan.add(Kind::Copy, path, Some(file.size), "new"),
            (Node::File(file), Some(Node::File(existing))) => {
                match reason(path, file, existing, differ).await {
                    Some(reason) => plan.add(Kind::Copy, path, Some(file.size), reason),
                    None => plan.unchanged += 1,
                }
            }
            (_, Some(Node::Other)) => {
                blocked.insert(path.clone());
                plan.refuse(
                    path,
                    "a symbolic link or another kind of file is in the way",
                    true,
                );
            }
            (Node::Folder { .. }, Some(Node::File(_))) => {
                blocked.insert(path.clone());
                plan.refuse(path, "a file is in the way", true);
            }
            (Node::File(_), Some(Node::Folder { .. })) => {
                blocked.insert(path.clone());
                plan.refuse(path, "a folder is in the way", true);
            }
        }
    }
    if choice.delete {
        plan.delete(source, destination, &blocked);
    }
    plan
}

async fn reason(
    path: &str,
    source: &File,
    destination: &File,
    differ: &mut Differ,
) -> Option<&'static str> {
    if destination.is_incomplete {
        return Some("incomplete");
    }
    if source.size != destination.size {
        return Some("size");
    }
    differ.reason(path, source, destination).await
}

impl Plan {
    fn add(&mut self, kind: Kind, path: &str, bytes: Option<u64>, reason: &'static str) {
        let path = path.to_owned();
        self.actions.push(Action {
            kind,
            path,
            bytes,
            reason,
        });
    }

    fn refuse(&mut self, path: &str, reason: &'static str, is_failure: bool) {
        let path = path.to_owned();
        self.refused.push(Refused {
            path,
            reason,
            is_failure,
        });
    }

    /// Deletes what the source does not have, except for links and for what was left out.
    fn delete(&mut self, source: &Tree, destination: &Tree, blocked: &BTreeSet<String>) {
        // The paths in a folder come after it.
        for (path, node) in destination.nodes.iter().rev() {
            let is_kept = source.nodes.contains_key(path)
                || destination.protected.contains(path)
                || is_inside(blocked, path)
                || matches!(node, Node::Other);
            if is_kept {
                continue;
            }
            let bytes = match node {
                Node::File(file) => Some(file.size),
                Node::Folder { .. } | Node::Other => None,
            };
            self.add(Kind::Delete, path, bytes, "not in the source");
        }
    }
}

/// Returns `true` if a path is that of one of the folders, or in one of them.
fn is_inside(folders: &BTreeSet<String>, path: &str) -> bool {
    folders.contains(path) || path::parents(path).any(|parent| folders.contains(parent))
}

#[cfg(test)]
mod tests {
    use super::super::Direction;
    use super::*;

    fn tree(nodes: &[(&str, Node)]) -> Tree {
        Tree {
            nodes: nodes
                .iter()
                .map(|(path, node)| ((*path).to_owned(), node.clone()))
                .collect(),
            ..Tree::default()
        }
    }

    fn folder() -> Node {
        Node::Folder { id: None }
    }

    fn file(size: u64) -> Node {
        Node::File(File {
            size,
            modified: Some(1),
            ..File::default()
        })
    }

    fn planned(source: &Tree, destination: &Tree, delete: bool) -> Plan {
        let choice = Choice {
            delete,
            prune: false,
        };
        let mut differ = Differ::new(Direction::Down, "no-such-folder".into());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(plan(source, destination, choice, &mut differ))
    }

    fn names(plan: &Plan) -> Vec<(Kind, &str, &str)> {
        let actions = plan.actions.iter();
        actions
            .map(|action| (action.kind, action.path.as_str(), action.reason))
            .collect()
    }

    #[test]
    fn new_and_changed_files_are_copied() {
        let source = tree(&[
            ("a", folder()),
            ("a/new", file(1)),
            ("a/same", file(2)),
            ("size", file(3)),
        ]);
        let destination = tree(&[
            ("a", folder()),
            ("a/same", file(2)),
            ("size", file(4)),
            ("extra", file(1)),
        ]);
        let plan = planned(&source, &destination, false);
        assert_eq!(
            names(&plan),
            [(Kind::Copy, "a/new", "new"), (Kind::Copy, "size", "size")]
        );
        assert_eq!(plan.unchanged, 1);
    }

    #[test]
    fn folders_are_deleted_after_their_files() {
        let mut destination = tree(&[
            ("a", folder()),
            ("a/b", folder()),
            ("a/b/c", file(1)),
            ("kept", folder()),
            ("link", Node::Other),
        ]);
        destination.protected.insert("kept".to_owned());
        let plan = planned(&Tree::default(), &destination, true);
        let paths: Vec<_> = plan.actions.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["a/b/c", "a/b", "a"]);
    }

    #[test]
    fn what_is_in_the_way_is_not_replaced() {
        let source = tree(&[
            ("a", folder()),
            ("a/x", file(1)),
            ("b", file(1)),
            ("c", file(1)),
            ("d", Node::Other),
        ]);
        let destination = tree(&[
            ("a", Node::Other),
            ("b", folder()),
            ("b/y", file(1)),
            ("c", Node::Other),
            ("d", folder()),
            ("d/z", file(1)),
        ]);
        let plan = planned(&source, &destination, true);
        assert_eq!(names(&plan), []);
        let refused: Vec<_> = plan.refused.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(refused, ["a", "b", "c"]);
        assert!(plan.refused.iter().all(|it| it.is_failure));
    }

    #[test]
    fn files_without_content_are_uploaded_and_not_downloaded() {
        let incomplete = Node::File(File {
            is_incomplete: true,
            ..File::default()
        });
        let some = tree(&[("a", file(0))]);
        let none = tree(&[("a", incomplete)]);
        assert_eq!(
            names(&planned(&some, &none, false)),
            [(Kind::Copy, "a", "incomplete")]
        );
        let plan = planned(&none, &some, false);
        assert_eq!(names(&plan), []);
        assert!(!plan.refused.iter().any(|it| it.is_failure));
    }
}
