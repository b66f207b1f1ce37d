//! The API trait of one notebook.

use restrait::{api, endpoint};

use crate::body::Part;
use crate::{ApplicationId, NotebookId, ResourceId, TimePoint, types};

/// A notebook of an application.
///
/// ```no_run
/// use losant::types::NotebookExecutionOptions;
/// use losant::{ApplicationId, Client, NotebookId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, wear: NotebookId,
/// # ) -> losant::Result<()> {
/// let options = NotebookExecutionOptions::new().email("team@example.com");
/// client.notebook().execute(plant, wear, &options).await?;
/// for run in client.notebook().logs(plant, wear).limit(5).await? {
///     println!("{:?}: {:?}", run.run_queued_at, run.status);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "notebook.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "notebook.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the notebook belongs to",
        notebookId = "Id of the notebook",
    ),
    errors(400 = "invalid request", 404 = "notebook not found"),
)]
pub trait Notebook {
    /// Cancels a run of a notebook. The run stops later.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/notebooks/<notebookId>/cancelExecution",
        scopes = [write, "notebook.execute"],
        responses(200 = "the run was marked for cancellation"),
    )]
    fn cancel_execution(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Id of the run.
        #[query(example = "632e18632f59592e773a4153")]
        execution_id: ResourceId,
    ) -> types::Success;

    /// Deletes a notebook.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/notebooks/<notebookId>",
        scopes = [write, "notebook.delete"],
        responses(200 = "the notebook was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, notebook_id: NotebookId) -> types::Success;

    /// Queues a run of a notebook and returns its id.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/notebooks/<notebookId>/execute",
        scopes = [write, "notebook.execute"],
        responses(200 = "the run was queued"),
    )]
    fn execute(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Options of the run.
        #[body]
        execution_options: &types::NotebookExecutionOptions,
    ) -> types::SuccessWithExecutionId;

    /// Returns a notebook.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/notebooks/<notebookId>",
        scopes = [read, "notebook.get"],
        responses(200 = "the notebook"),
    )]
    fn get(&self, application_id: ApplicationId, notebook_id: NotebookId) -> types::Notebook;

    /// Returns the latest runs of a notebook, newest first.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/notebooks/<notebookId>/logs",
        scopes = [read, "notebook.logs"],
        responses(200 = "runs"),
    )]
    fn logs(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Maximum number of runs.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time of the oldest run to return.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::NotebookExecutionLogs;

    /// Returns the usage of a notebook for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/notebooks/<notebookId>/notebookMinuteCounts",
        scopes = [read, "notebook.notebookMinuteCounts"],
        responses(200 = "usage by day"),
    )]
    fn notebook_minute_counts(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes a notebook.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/notebooks/<notebookId>",
        scopes = [write, "notebook.patch"],
        responses(200 = "the updated notebook"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Fields to change.
        #[body]
        notebook: &types::NotebookPatch,
    ) -> types::Notebook;

    /// Queues a job that exports the inputs of a notebook as a zip file, for a run elsewhere.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/notebooks/<notebookId>/requestInputDataExport",
        scopes = [read, "notebook.requestInputDataExport"],
        responses(202 = "queued as a job"),
    )]
    fn request_input_data_export(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Options of the export.
        #[body]
        export_options: &types::NotebookDataExportOptions,
    ) -> types::JobEnqueuedResult;

    /// Uploads the Jupyter file of a notebook. It replaces the previous file.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/notebooks/<notebookId>/upload",
        scopes = [write, "notebook.upload"],
        responses(200 = "the updated notebook"),
    )]
    fn upload(
        &self,
        application_id: ApplicationId,
        notebook_id: NotebookId,
        /// Jupyter file.
        #[multipart]
        jupyter_file: Part,
    ) -> types::Notebook;
}
