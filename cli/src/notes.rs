//! Notes on standard error.

use std::io::Write as _;

use crate::options::Options;

/// Writes a note to standard error, unless the command is quiet.
pub(crate) fn write(options: &Options, text: &str) {
    if options.quiet {
        return;
    }
    let style = anstyle::AnsiColor::Yellow.on_default().bold();
    // A note is not worth a failure.
    let _ = writeln!(anstream::stderr(), "{style}note:{style:#} {text}");
}
