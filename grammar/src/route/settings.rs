//! The settings of a call that its endpoint declares.

use crate::packed::{Reader, put_number};

const TIMEOUT: u8 = b't';
const READ_TIMEOUT: u8 = b'r';
const MAX_ATTEMPTS: u8 = b'a';

/// The settings of a call that its endpoint declares. They override those of the client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settings {
    /// The deadline, in milliseconds.
    pub timeout: Option<u64>,
    /// The read timeout, in milliseconds.
    pub read_timeout: Option<u64>,
    /// The maximum number of attempts, including the first one.
    pub max_attempts: Option<u32>,
}

impl Settings {
    /// Packs a tag and a number for each setting. Empty if there are none.
    pub(super) fn pack(self) -> String {
        let mut packed = String::new();
        let all = [
            (TIMEOUT, self.timeout),
            (READ_TIMEOUT, self.read_timeout),
            (MAX_ATTEMPTS, self.max_attempts.map(u64::from)),
        ];
        for (tag, value) in all {
            if let Some(value) = value {
                packed.push(char::from(tag));
                put_number(&mut packed, value);
            }
        }
        packed
    }

    /// Reads packed settings. Stops at text that [`pack`](Self::pack) did not write.
    pub(super) fn unpack(packed: &str) -> Self {
        let mut settings = Self::default();
        let mut reader = Reader::new(packed);
        while let (Some(tag), Some(value)) = (reader.byte(), reader.number()) {
            match tag {
                TIMEOUT => settings.timeout = Some(value),
                READ_TIMEOUT => settings.read_timeout = Some(value),
                MAX_ATTEMPTS => settings.max_attempts = u32::try_from(value).ok(),
                _ => break,
            }
        }
        settings
    }
}
