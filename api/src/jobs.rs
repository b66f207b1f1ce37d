//! Jobs: exports, imports and bulk operations, from the request to the result.
//!
//! Many calls only queue a job and return [`JobEnqueuedResult`](crate::types::JobEnqueuedResult). The
//! progress and the result of the job are in the log of the application's jobs, under another id. A
//! [`JobWatch`] makes the call, finds the new log entry, and reads it until the job has ended.
//!
//! ```no_run
//! use losant::jobs::{self, JobWatch};
//! use losant::time::minutes;
//! use losant::types::DevicesDataExport;
//! use losant::{ApplicationId, Client};
//!
//! # async fn example(client: Client, plant: ApplicationId) -> Result<(), Box<dyn std::error::Error>> {
//! let export = DevicesDataExport::new();
//! let job = JobWatch::new(&client, plant)
//!     .timeout(minutes(30))
//!     .on_progress(|job| println!("{:?}", job.progress))
//!     .run(client.data().export(plant, &export))
//!     .await?;
//! for url in jobs::download_urls(&job) {
//!     let file = jobs::download(&client, url).await?.bytes().await?;
//!     println!("{} bytes", file.len());
//! }
//! # Ok(()) }
//! ```

use std::fmt;

use restrait::http::Method;

use crate::download::Download;
use crate::types::ApplicationJobLog;
use crate::{Client, Error, Result};

mod watch;

pub use watch::JobWatch;

/// An error of a job.
#[derive(Debug)]
#[non_exhaustive]
pub enum JobError {
    /// A call failed, or the deadline passed.
    Call(Error),
    /// The job ended with an error. An import that has the status `errored` did a part of its work.
    Failed(Box<ApplicationJobLog>),
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let job = match self {
            Self::Call(error) => return error.fmt(f),
            Self::Failed(job) => job,
        };
        match &job.name {
            Some(name) => write!(f, "job `{}` failed", name.escape_debug())?,
            None => f.write_str("job failed")?,
        }
        if let Some(error) = &job.error {
            for text in [&error.name, &error.message].into_iter().flatten() {
                write!(f, ": {}", crate::text::excerpt(text))?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for JobError {}

impl From<Error> for JobError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Returns the addresses of the files that a job has made. There are none for most jobs that are not
/// exports.
///
/// ```
/// let body = r#"{"output":{"downloadUrls":["https://files.example.com/export.csv"]}}"#;
/// let job = serde_json::from_str(body)?;
/// assert_eq!(losant::jobs::download_urls(&job), ["https://files.example.com/export.csv"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn download_urls(job: &ApplicationJobLog) -> &[String] {
    let urls = job
        .output
        .as_ref()
        .and_then(|output| output.download_urls.as_ref());
    urls.map(Vec::as_slice).unwrap_or_default()
}

/// Starts the download of a file that a job has made.
///
/// The file is on another server. It gets nothing from the client except for its `User-Agent`, so it never
/// gets the token. The URL is signed: anyone who has it can download the file until it expires.
///
/// # Errors
///
/// If the URL is not `https`, or if the download cannot be started. The error does not show the URL.
pub async fn download(client: &Client, url: &str) -> Result<Download> {
    let storage = restrait::Client::for_server_of(client, url)?;
    storage.follow(Method::GET, url).no_auth().returns().await
}
