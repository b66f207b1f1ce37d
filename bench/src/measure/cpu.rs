//! Measures CPU time, which depends less on load than wall-clock time.

use std::process::Command;
use std::time::Duration;

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// Returns the CPU time of this process, on all threads and in the kernel.
pub(crate) fn of_this_process() -> Duration {
    getrusage(UsageWho::RUSAGE_SELF).map_or(Duration::ZERO, |usage| total(&usage))
}

/// Returns the CPU time of another process.
pub(crate) fn of_process(id: u32) -> Duration {
    let id = i32::try_from(id).expect("a process id");
    let clock = nix::time::clock_getcpuclockid(nix::unistd::Pid::from_raw(id));
    let spent = clock.and_then(nix::time::ClockId::now);
    spent.map_or(Duration::ZERO, Duration::from)
}

/// Runs `command` and returns the CPU time of it and its children.
pub(crate) fn of_command(command: &mut Command) -> Duration {
    let children =
        || getrusage(UsageWho::RUSAGE_CHILDREN).map_or(Duration::ZERO, |usage| total(&usage));
    let before = children();
    let output = command.output().expect("a command that starts");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed:\n{text}");
    children().saturating_sub(before)
}

fn total(usage: &Usage) -> Duration {
    duration(usage.user_time()) + duration(usage.system_time())
}

fn duration(time: TimeVal) -> Duration {
    let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
    let micros = u64::try_from(time.tv_usec()).unwrap_or_default();
    Duration::from_secs(seconds) + Duration::from_micros(micros)
}
