//! Lines of the input, of bounded length.

use std::io::{self, BufRead};

/// The maximum length of a line in bytes.
pub(super) const MAX_LINE: usize = 16 * 1024 * 1024;

/// A line of the input.
#[derive(Debug, PartialEq)]
pub(super) enum Line {
    /// The line without its end.
    Complete(Vec<u8>),
    /// A line that is longer than the limit. Its content was skipped.
    TooLong,
}

/// Reads the next line, or `None` at the end of the input.
///
/// # Errors
///
/// If the input cannot be read.
pub(super) fn next(input: &mut impl BufRead, max_bytes: usize) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    let mut is_too_long = false;
    let mut is_empty = true;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            break;
        }
        is_empty = false;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let content = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
        if line.len() + content.len() > max_bytes {
            is_too_long = true;
            line = Vec::new();
        }
        if !is_too_long {
            line.extend_from_slice(content);
        }
        let consumed = end.map_or(chunk.len(), |end| end + 1);
        input.consume(consumed);
        if end.is_some() {
            break;
        }
    }
    Ok(match (is_empty, is_too_long) {
        (true, _) => None,
        (false, true) => Some(Line::TooLong),
        (false, false) => Some(Line::Complete(line)),
    })
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn all(input: &str, capacity: usize) -> Vec<Line> {
        let mut input = BufReader::with_capacity(capacity, input.as_bytes());
        std::iter::from_fn(|| next(&mut input, 5).unwrap()).collect()
    }

    #[test]
    fn lines_end_with_a_line_feed_or_the_input() {
        let line = |text: &str| Line::Complete(text.as_bytes().to_vec());
        for capacity in [1, 2, 3, 100] {
            assert_eq!(
                all("ab\n\nc\r\nd", capacity),
                [line("ab"), line(""), line("c\r"), line("d")]
            );
            assert_eq!(all("a\n", capacity), [line("a")]);
            assert_eq!(all("", capacity), []);
        }
    }

    #[test]
    fn long_lines_are_skipped() {
        for capacity in [1, 4, 100] {
            let lines = all("12345\n123456\n1234567890123\nab", capacity);
            assert_eq!(lines[0], Line::Complete(b"12345".to_vec()));
            assert_eq!(lines[1..3], [Line::TooLong, Line::TooLong]);
            assert_eq!(lines[3], Line::Complete(b"ab".to_vec()));
        }
    }
}
