//! Ctrl-C while the command waits for something other than the network.

use std::time::Duration;

use crate::Failure;

/// Time in which a command ends by itself after Ctrl-C.
const GRACE: Duration = Duration::from_millis(300);

/// Ends the process a moment after Ctrl-C, for commands that are blocked: they read from standard input, or
/// write to a full pipe.
pub(crate) fn end_blocked_process() {
    let wait = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build();
        let signal = runtime.map(|runtime| runtime.block_on(tokio::signal::ctrl_c()));
        if let Ok(Ok(())) = signal {
            std::thread::sleep(GRACE);
            std::process::exit(Failure::Interrupted.exit_code().into());
        }
    };
    // Without the thread, Ctrl-C still ends commands that are not blocked.
    let _ = std::thread::Builder::new()
        .name("ctrl-c".to_owned())
        .spawn(wait);
}
