//! The states that wait to be sent, in memory and in a file.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{self, ErrorKind};
use std::path::Path;

use losant::DeviceId;
use losant::time::jiff::Timestamp;
use losant::types::DataTimestamp;
use serde::{Deserialize, Serialize};

use crate::Reading;

mod journal;
#[cfg(test)]
mod tests;

pub(crate) use journal::Journal;

/// Bytes of sent states from which on the file is written anew.
const MAX_GARBAGE: u64 = 256 * 1024;

/// The number of states that a file can have in its life. A larger number is a mistake.
const MAX_NUMBER: u64 = u64::MAX / 2;

/// A line of the file.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    /// A state that waits, with its number.
    State(u64, Reading),
    /// The numbers of states that were sent or rejected.
    Done(BTreeSet<u64>),
}

/// A state in the buffer.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Number of the state, in the order in which the states were stored.
    pub(crate) number: u64,
    pub(crate) reading: Reading,
    /// Bytes in the file.
    len: u64,
}

/// The states that wait to be sent, in the order in which they were stored.
///
/// Each is a line of a file. Only one process may use a file at the same time.
#[derive(Debug)]
pub struct Buffer {
    journal: Journal,
    max_bytes: u64,
    waiting: VecDeque<Entry>,
    next: u64,
    /// Time of the last state of each device, in milliseconds since the Unix epoch.
    times: BTreeMap<DeviceId, i64>,
    unreadable: usize,
}

impl Buffer {
    /// Opens a file, or creates it. It grows up to `max_bytes`, and a little more for the numbers of sent states.
    ///
    /// An incomplete last line is removed. It is from a `push` that did not return.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or written.
    pub fn open(path: impl AsRef<Path>, max_bytes: u64) -> io::Result<Self> {
        let (journal, content) = Journal::open(path.as_ref())?;
        let mut waiting = BTreeMap::new();
        let (mut next, mut unreadable) = (0, 0);
        for line in content.split_inclusive(|byte| *byte == b'\n') {
            match serde_json::from_slice(line) {
                Ok(Line::State(number, reading)) if number <= MAX_NUMBER => {
                    let len = line.len() as u64;
                    waiting.insert(
                        number,
                        Entry {
                            number,
                            reading,
                            len,
                        },
                    );
                    next = next.max(number + 1);
                }
                Ok(Line::Done(numbers)) => {
                    for number in numbers {
                        waiting.remove(&number);
                    }
                }
                // The disk or a person has changed a line, and the others are still good.
                Ok(Line::State(..)) | Err(_) => unreadable += 1,
            }
        }
        let waiting: VecDeque<_> = waiting.into_values().collect();
        let mut buffer = Self {
            journal,
            max_bytes,
            waiting: VecDeque::new(),
            next,
            times: BTreeMap::new(),
            unreadable,
        };
        for entry in &waiting {
            buffer.note_time(&entry.reading);
        }
        buffer.waiting = waiting;
        Ok(buffer)
    }

    /// Stores states. They are on the disk when this returns, all of them or none.
    ///
    /// A state without a time gets the current time, or a millisecond after the state before if that is later. It
    /// gets it also if it cannot be stored, and keeps it when it is pushed again.
    ///
    /// # Errors
    ///
    /// If the disk or the buffer is full ([`ErrorKind::StorageFull`]), or the file cannot be written. The caller
    /// keeps the states and tries again: states that wait are never dropped for new ones.
    pub fn push(&mut self, readings: &mut [Reading]) -> io::Result<()> {
        let (mut entries, mut lines) = (Vec::new(), Vec::new());
        for (number, reading) in (self.next..).zip(readings) {
            self.set_time(reading);
            let reading = reading.clone();
            let line = line(&Line::State(number, reading.clone()))?;
            let len = line.len() as u64;
            entries.push(Entry {
                number,
                reading,
                len,
            });
            lines.extend(line);
        }
        let needed = lines.len() as u64;
        if self.journal.len() + needed > self.max_bytes && self.garbage() > 0 {
            self.compact()?;
        }
        if self.journal.len() + needed > self.max_bytes {
            let message = format!("the buffer is full: {} bytes", self.max_bytes);
            return Err(io::Error::new(ErrorKind::StorageFull, message));
        }
        self.journal.append(&lines)?;
        self.next += entries.len() as u64;
        self.waiting.extend(entries);
        Ok(())
    }

    /// Returns the number of states that wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Returns `true` if no state waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Returns the states that wait.
    pub fn readings(&self) -> impl Iterator<Item = &Reading> {
        self.waiting.iter().map(|entry| &entry.reading)
    }

    /// Returns the number of lines that could not be read when the file was opened.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        self.unreadable
    }

    /// Returns the first states of each device, up to `max` of each.
    ///
    /// A device whose states cannot be sent does not keep back those of the others.
    pub(crate) fn first(&self, max: usize) -> Vec<Entry> {
        let mut counts = BTreeMap::new();
        let is_first = |entry: &&Entry| {
            let count = counts.entry(entry.reading.device).or_insert(0);
            *count += 1;
            *count <= max
        };
        self.waiting.iter().filter(is_first).cloned().collect()
    }

    /// Removes the states with these numbers.
    ///
    /// After an error they are removed too, but the file may still have them: they are sent again if the process
    /// ends now.
    pub(crate) fn remove(&mut self, numbers: BTreeSet<u64>) -> io::Result<()> {
        self.waiting
            .retain(|entry| !numbers.contains(&entry.number));
        if self.waiting.is_empty() {
            // This needs no space, so it ends a full disk.
            return self.journal.replace(&[]);
        }
        if self.garbage() > MAX_GARBAGE && self.compact().is_ok() {
            return Ok(());
        }
        self.journal.append(&line(&Line::Done(numbers))?)
    }

    /// Writes a file that has only the states that wait.
    fn compact(&mut self) -> io::Result<()> {
        let mut lines = Vec::new();
        for entry in &self.waiting {
            lines.extend(line(&Line::State(entry.number, entry.reading.clone()))?);
        }
        self.journal.replace(&lines)
    }

    /// Returns the number of bytes in the file that are not of states that wait.
    fn garbage(&self) -> u64 {
        let used: u64 = self.waiting.iter().map(|entry| entry.len).sum();
        self.journal.len().saturating_sub(used)
    }

    /// Sets the time of a state. States of a device with the same time would replace each other.
    fn set_time(&mut self, reading: &mut Reading) {
        if reading.state.time.is_none() {
            let now = Timestamp::now().as_millisecond();
            let last = self.times.get(&reading.device);
            let time = last.map_or(now, |last| now.max(last + 1));
            reading.state.time = Some(DataTimestamp::from(time));
        }
        self.note_time(reading);
    }

    fn note_time(&mut self, reading: &Reading) {
        let time = reading.state.time.as_ref();
        if let Some(time) = time.and_then(DataTimestamp::timestamp) {
            let last = self.times.entry(reading.device).or_insert(i64::MIN);
            *last = Timestamp::from(time).as_millisecond().max(*last);
        }
    }
}

/// Returns a value as a line of JSON.
pub(crate) fn line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    Ok(line)
}
