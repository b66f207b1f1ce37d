//! The watch of a job.

use std::fmt;
use std::time::Duration;

use restrait::poll;

use super::JobError;
use crate::types::{
    ApplicationJobLog, ApplicationJobLogSortField, ApplicationJobLogs, JobEnqueuedResult,
    JobResourceType, JobStatus, SortDirection,
};
use crate::{ApplicationId, ApplicationJobLogId, Client, Result, Timestamp};

/// Number of log entries among which the new one is searched.
const PAGE: u32 = 100;

/// A function that is called with each version of a log entry.
type ProgressCallback<'a> = Box<dyn FnMut(&ApplicationJobLog) + Send + 'a>;

/// Makes a call that queues a job, and waits until the job has ended. See the [module](super).
///
/// The response of the call does not tell which log entry belongs to it. The watch remembers the entries
/// that exist before the call, and takes the newest one that did not. If other programs start jobs in the
/// same application at the same time, select the job with [`name`](Self::name) or
/// [`resource_type`](Self::resource_type).
#[must_use = "a watch does nothing until `run` or `finished` is awaited"]
pub struct JobWatch<'a> {
    client: &'a Client,
    application: ApplicationId,
    known: Vec<ApplicationJobLogId>,
    /// The time of the newest entry that is known.
    newest: Option<Timestamp>,
    name: Option<String>,
    resource_type: Option<JobResourceType>,
    interval: Duration,
    max_interval: Duration,
    timeout: Duration,
    on_progress: Option<ProgressCallback<'a>>,
}

impl<'a> JobWatch<'a> {
    /// Creates a watch for a job of an application.
    pub fn new(client: &'a Client, application: ApplicationId) -> Self {
        Self {
            client,
            application,
            known: Vec::new(),
            newest: None,
            name: None,
            resource_type: None,
            interval: Duration::from_secs(1),
            max_interval: Duration::from_secs(15),
            timeout: Duration::from_secs(600),
            on_progress: None,
        }
    }

    /// Accepts only a job with this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Accepts only a job that works on resources of this type.
    pub fn resource_type(mut self, resource_type: JobResourceType) -> Self {
        self.resource_type = Some(resource_type);
        self
    }

    /// Sets the time between two readings of the log. It starts with `first`, 1 s by default, and grows up
    /// to `max`, 15 s by default.
    pub fn interval(mut self, first: Duration, max: Duration) -> Self {
        self.interval = first;
        self.max_interval = max;
        self
    }

    /// Sets the deadline from the response of the call to the end of the job. Defaults to 10 minutes.
    ///
    /// The job continues after the deadline.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Calls `callback` each time the log entry was read.
    pub fn on_progress(mut self, callback: impl FnMut(&ApplicationJobLog) + Send + 'a) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Makes a call that queues a job, and returns the log entry of the completed job.
    ///
    /// # Errors
    ///
    /// - [`JobError::Call`]: the call or a reading of the log fails, or the deadline passes.
    /// - [`JobError::Failed`]: the job fails.
    pub async fn run<C>(mut self, call: C) -> Result<ApplicationJobLog, JobError>
    where
        C: IntoFuture<Output = Result<JobEnqueuedResult>>,
    {
        self.remember().await?;
        call.await?;
        self.finished().await
    }

    /// Remembers the log entries that exist. [`run`](Self::run) calls it.
    ///
    /// Use it with [`finished`](Self::finished) for calls that queue a job only sometimes:
    ///
    /// ```no_run
    /// # use losant::jobs::{JobError, JobWatch};
    /// # use losant::types::{AdvancedEventQuery, EventPatch, EventsPatched};
    /// # async fn example(
    /// #     client: losant::Client, plant: losant::ApplicationId, patch: EventPatch,
    /// # ) -> Result<(), JobError> {
    /// let mut watch = JobWatch::new(&client, plant);
    /// watch.remember().await?;
    /// if let EventsPatched::Queued(_) = client.events().patch(plant, &patch).await? {
    ///     watch.finished().await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// If the log cannot be read.
    pub async fn remember(&mut self) -> Result<()> {
        let page = self.newest_entries().await?;
        self.newest = page.items.iter().filter_map(|job| job.run_queued_at).max();
        self.known = page.items.iter().filter_map(|job| job.id).collect();
        Ok(())
    }

    /// Waits for a new log entry, and then for the end of its job.
    ///
    /// # Errors
    ///
    /// The same errors as of [`run`](Self::run).
    pub async fn finished(mut self) -> Result<ApplicationJobLog, JobError> {
        let start = Timestamp::now();
        let id = loop {
            let page = poll(|| self.newest_entries())
                .interval(self.interval)
                .max_interval(self.max_interval)
                .timeout(self.timeout)
                .until(|page| self.find(page).is_some())
                .await?;
            if let Some(id) = self.find(&page) {
                break id;
            }
        };
        let elapsed = Timestamp::now().unix_millis() - start.unix_millis();
        let elapsed = Duration::from_millis(u64::try_from(elapsed).unwrap_or(0));
        let mut on_progress = self.on_progress.take();
        let job = poll(|| self.client.application_job_log().get(self.application, id))
            .interval(self.interval)
            .max_interval(self.max_interval)
            .timeout(self.timeout.saturating_sub(elapsed))
            .until(|job| {
                if let Some(callback) = &mut on_progress {
                    callback(job);
                }
                has_ended(job)
            })
            .await?;
        if job.status == Some(JobStatus::Completed) {
            Ok(job)
        } else {
            Err(JobError::Failed(Box::new(job)))
        }
    }

    fn newest_entries(&self) -> crate::application_job_logs::Get<'a> {
        let logs = self.client.application_job_logs().get(self.application);
        logs.sort_field(ApplicationJobLogSortField::RunQueuedAt)
            .sort_direction(SortDirection::Desc)
            .per_page(PAGE)
    }

    /// Returns the id of the newest entry that is not known.
    fn find(&self, page: &ApplicationJobLogs) -> Option<ApplicationJobLogId> {
        let new = page.items.iter().filter(|job| {
            job.id.is_some_and(|id| !self.known.contains(&id))
                && job.run_queued_at >= self.newest
                && self
                    .name
                    .as_ref()
                    .is_none_or(|name| job.name.as_ref() == Some(name))
                && self
                    .resource_type
                    .as_ref()
                    .is_none_or(|kind| job.resource_type.as_ref() == Some(kind))
        });
        new.max_by_key(|job| job.run_queued_at)?.id
    }
}

fn has_ended(job: &ApplicationJobLog) -> bool {
    !matches!(
        job.status,
        None | Some(JobStatus::Queued | JobStatus::InProgress | JobStatus::Other(_))
    )
}

impl fmt::Debug for JobWatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobWatch")
            .field("application", &self.application)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
