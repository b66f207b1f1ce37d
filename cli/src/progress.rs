//! Progress of long commands.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};
use restrait::body::{Body, Part};
use restrait::client::ApiClient;

use crate::Context;

/// Time until the progress is shown. Quick commands show none.
const DELAY: Duration = Duration::from_millis(300);

/// Time between two steps of the spinner.
const TICK: Duration = Duration::from_millis(100);

impl<C: ApiClient> Context<'_, C> {
    /// Returns the progress of something that is counted: `what` names it, as in `devices`. `total` is the
    /// number of them, if it is known.
    ///
    /// It is drawn on standard error if that is a terminal, and removed by [`Progress::finish`] or when it
    /// is dropped. With `--quiet` and `--verbose`, nothing is drawn.
    #[must_use]
    pub fn progress(&self, what: &str, total: Option<u64>) -> Progress {
        self.new_progress(what, total, ITEMS)
    }

    /// Returns the progress of a transfer, in bytes. It is like [`progress`](Self::progress) otherwise.
    #[must_use]
    pub fn byte_progress(&self, what: &str, total: Option<u64>) -> Progress {
        self.new_progress(what, total, BYTES)
    }

    fn new_progress(&self, what: &str, total: Option<u64>, templates: Templates) -> Progress {
        let is_quiet = self.options.quiet || self.options.verbose;
        if is_quiet || !io::stderr().is_terminal() {
            return Progress { inner: None };
        }
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden())
            .with_message(what.to_owned())
            .with_style(templates.style(total))
            .with_finish(ProgressFinish::AndClear);
        Progress {
            inner: Some(Arc::new(Inner {
                bar,
                templates,
                start: Instant::now(),
                is_shown: AtomicBool::new(false),
            })),
        }
    }
}

/// The progress of a command. Clones are the same progress.
///
/// ```no_run
/// # async fn example<C: restrait::client::ApiClient>(context: &restrait_cli::Context<'_, C>) {
/// let progress = context.progress("files", Some(3));
/// for name in ["a.csv", "b.csv", "c.csv"] {
///     // Send the file.
///     progress.advance(1);
/// }
/// progress.finish();
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Progress {
    /// `None` if nothing is shown.
    inner: Option<Arc<Inner>>,
}

#[derive(Debug)]
struct Inner {
    bar: ProgressBar,
    templates: Templates,
    start: Instant,
    is_shown: AtomicBool,
}

impl Progress {
    /// Adds to what is done.
    pub fn advance(&self, count: u64) {
        if let Some(inner) = &self.inner {
            inner.bar.inc(count);
            inner.show();
        }
    }

    /// Sets what is done, and the total if it is known now.
    pub fn set(&self, done: u64, total: Option<u64>) {
        let Some(inner) = &self.inner else {
            return;
        };
        if let Some(total) = total
            && inner.bar.length() != Some(total)
        {
            inner.bar.set_style(inner.templates.style(Some(total)));
            inner.bar.set_length(total);
        }
        inner.bar.set_position(done);
        inner.show();
    }

    /// Removes the progress from the terminal while `write` writes to it.
    pub fn suspend<R>(&self, write: impl FnOnce() -> R) -> R {
        match &self.inner {
            Some(inner) => inner.bar.suspend(write),
            None => write(),
        }
    }

    /// Removes the progress from the terminal.
    pub fn finish(&self) {
        if let Some(inner) = &self.inner {
            inner.bar.finish_and_clear();
        }
    }

    /// Returns the body, which shows its upload.
    pub(crate) fn track_body(&self, body: Body) -> Body {
        let progress = self.clone();
        body.on_progress(move |it| progress.set(it.done, it.total))
    }

    /// Returns the part, which shows its upload.
    pub(crate) fn track_part(&self, part: Part) -> Part {
        let progress = self.clone();
        part.on_progress(move |it| progress.set(it.done, it.total))
    }
}

impl Inner {
    /// Shows the progress after the delay.
    fn show(&self) {
        if self.start.elapsed() >= DELAY && !self.is_shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.bar.enable_steady_tick(TICK);
        }
    }
}

/// The templates of a progress.
#[derive(Debug, Clone, Copy)]
struct Templates {
    /// If the total is known.
    bar: &'static str,
    /// If it is not.
    spinner: &'static str,
}

const ITEMS: Templates = Templates {
    bar: "{msg} {wide_bar} {human_pos}/{human_len}",
    spinner: "{spinner} {msg} {human_pos}",
};

const BYTES: Templates = Templates {
    bar: "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
    spinner: "{spinner} {msg} {bytes} {bytes_per_sec}",
};

impl Templates {
    fn style(self, total: Option<u64>) -> ProgressStyle {
        let (template, default): (_, fn() -> ProgressStyle) = match total {
            Some(_) => (self.bar, ProgressStyle::default_bar),
            None => (self.spinner, ProgressStyle::default_spinner),
        };
        match default().template(template) {
            Ok(style) => style.progress_chars("█▉▊▋▌▍▎▏ "),
            Err(_) => default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_valid() {
        for template in [ITEMS.bar, ITEMS.spinner, BYTES.bar, BYTES.spinner] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }

    #[test]
    fn nothing_is_shown_without_a_terminal() {
        let progress = Progress { inner: None };
        progress.advance(1);
        progress.set(2, Some(3));
        assert_eq!(progress.suspend(|| 1), 1);
        progress.finish();
    }
}
