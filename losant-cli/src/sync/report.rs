//! The report of what was done.

use losant::Client;
use restrait_cli::{Context, Failure};

use super::Direction;
use super::action::{Action, Kind};
use super::tree::Refused;
use crate::text::{bytes, counted};

/// Counts of the actions that were done, and the first failure.
#[derive(Debug)]
pub(super) struct Report {
    direction: Direction,
    copied: usize,
    bytes: u64,
    created: usize,
    deleted: usize,
    skipped: usize,
    failed: usize,
    pub(super) unchanged: usize,
    /// The first failure, whose exit code the command has.
    failure: Option<Failure>,
}

impl Report {
    pub(super) fn new(direction: Direction) -> Self {
        Self {
            direction,
            copied: 0,
            bytes: 0,
            created: 0,
            deleted: 0,
            skipped: 0,
            failed: 0,
            unchanged: 0,
            failure: None,
        }
    }

    /// Writes what is not copied.
    pub(super) fn refuse(
        &mut self,
        context: &mut Context<'_, Client>,
        refused: &[Refused],
    ) -> Result<(), Failure> {
        for one in refused {
            context.output().item(&one.json())?;
            if one.is_failure {
                self.fail(Failure::Io(format!("{:?}: {}", one.path, one.reason)));
            } else {
                self.skipped += 1;
            }
        }
        Ok(())
    }

    /// Writes an action that was done, or would be.
    pub(super) fn done(
        &mut self,
        context: &mut Context<'_, Client>,
        action: &Action,
    ) -> Result<(), Failure> {
        match action.kind {
            Kind::Create => self.created += 1,
            Kind::Delete => self.deleted += 1,
            Kind::Copy => {
                self.copied += 1;
                self.bytes += action.bytes.unwrap_or_default();
            }
        }
        context.output().item(&action.json(self.direction, None))
    }

    /// Writes an action that has failed.
    pub(super) fn failed(
        &mut self,
        context: &mut Context<'_, Client>,
        action: &Action,
        failure: Failure,
    ) -> Result<(), Failure> {
        let item = action.json(self.direction, Some(&failure.to_string()));
        self.fail(failure);
        context.output().item(&item)
    }

    fn fail(&mut self, failure: Failure) {
        self.failed += 1;
        self.failure.get_or_insert(failure);
    }

    pub(super) fn has_failed(&self) -> bool {
        self.failure.is_some()
    }

    /// Returns `true` if nothing was done.
    pub(super) fn is_empty(&self) -> bool {
        self.copied + self.created + self.deleted + self.failed == 0
    }

    /// Returns the first failure.
    pub(super) fn result(self) -> Result<(), Failure> {
        self.failure.map_or(Ok(()), Err)
    }

    /// Returns a summary in one line.
    pub(super) fn summary(&self, is_dry_run: bool) -> String {
        let verb = match self.direction {
            Direction::Down => "downloaded",
            Direction::Up => "uploaded",
        };
        let copied = counted(self.copied, "file");
        let mut text = format!("{copied} {verb} ({})", bytes(self.bytes));
        let more = [
            (self.created, "folder", " created"),
            (self.deleted, "deletion", ""),
            (self.skipped, "file", " skipped"),
            (self.failed, "failure", ""),
        ];
        for (count, noun, verb) in more.into_iter().filter(|(count, ..)| *count > 0) {
            text = format!("{text}, {}{verb}", counted(count, noun));
        }
        text = format!("{text}, {} unchanged", self.unchanged);
        if is_dry_run {
            text.insert_str(0, "dry run: ");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_has_what_was_done() {
        let mut report = Report::new(Direction::Down);
        report.copied = 2;
        report.bytes = 5120;
        report.unchanged = 7;
        assert_eq!(
            report.summary(false),
            "2 files downloaded (5.1 kB), 7 unchanged"
        );
        report.direction = Direction::Up;
        report.created = 1;
        report.deleted = 2;
        report.fail(Failure::Io("full".to_owned()));
        assert_eq!(
            report.summary(true),
            "dry run: 2 files uploaded (5.1 kB), 1 folder created, 2 deletions, 1 failure, 7 unchanged"
        );
        assert_eq!(report.result().unwrap_err().to_string(), "full");
    }
}
