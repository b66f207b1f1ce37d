//! Collects states from a reader.

use std::io::{self, BufRead, ErrorKind};
use std::thread;
use std::time::Duration;

use crate::{Reading, SharedBuffer};

/// Pause before a state is stored again for which the buffer had no space.
const PAUSE: Duration = Duration::from_secs(1);

/// Stores the states of a reader until it ends. Each line is a [`Reading`] as JSON.
///
/// It blocks the thread. While the buffer or the disk is full it reads nothing, so that the source waits, too.
/// `report` gets the error of each line that is not a state, and of each state that cannot be stored yet.
///
/// # Errors
///
/// If the reader fails.
pub fn collect(
    input: impl BufRead,
    buffer: &SharedBuffer,
    mut report: impl FnMut(&io::Error),
) -> io::Result<()> {
    for (line, number) in input.split(b'\n').zip(1..) {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let mut reading: Reading = match serde_json::from_slice(&line) {
            Ok(reading) => reading,
            Err(error) => {
                let message = format!("line {number} is not a state: {error}");
                report(&io::Error::new(ErrorKind::InvalidData, message));
                continue;
            }
        };
        while let Err(error) = buffer.push(std::slice::from_mut(&mut reading)) {
            report(&error);
            thread::sleep(PAUSE);
        }
    }
    Ok(())
}
