//! Responses whose type depends on the status: a result, or a job if the operation takes longer.
//!
//! Undocumented success statuses decode as a result.

use restrait::Response;

use super::{
    Application, ApplicationCloneDryRunResult, ApplicationCreationByTemplateResult,
    ApplicationExportResult, ApplicationImportResult, BulkDeleteResponse, BulkRestoreResponse,
    DeviceRecipeBulkCreate, DevicesUpdated, JobEnqueuedResult, SsoRequest, Success,
};

/// The sign-in method of an email domain.
///
/// ```no_run
/// use losant::types::SsoDomain;
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// match client.auth().sso_domain("a@example.com").await? {
///     SsoDomain::Password => println!("sign in with a password"),
///     SsoDomain::Sso(request) => println!("sign in at {}", request.sso_request),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum SsoDomain {
    /// The users sign in with a password. The domain does not use single sign-on.
    #[status(204)]
    Password,
    /// The users sign in through an identity provider.
    #[status(200, _)]
    Sso(SsoRequest),
}

/// The response to deleting several devices.
///
/// ```no_run
/// use losant::types::{AdvancedDeviceQuery, DevicesDeleteOrRestorePost, DevicesDeleted,
/// FieldQuery};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let query = AdvancedDeviceQuery::new().name(FieldQuery::starts_with("test"));
/// let options = DevicesDeleteOrRestorePost::new(query);
/// match client.devices().delete(plant, &options).await? {
///     DevicesDeleted::Done(result) => println!("{:?} devices deleted", result.removed),
///     DevicesDeleted::Queued(job) => println!("job {:?} deletes them", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesDeleted {
    /// The devices were deleted.
    #[status(200, _)]
    Done(BulkDeleteResponse),
    /// A job will delete the devices.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to restoring several devices.
///
/// The variants are the same as those of [`DevicesDeleted`].
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesRestored {
    /// The devices were restored.
    #[status(200, _)]
    Done(BulkRestoreResponse),
    /// A job will restore the devices.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to changing several devices.
///
/// ```no_run
/// use losant::types::{AdvancedDeviceQuery, DevicesPatch, DevicesPatched, UpdateOperation};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let patch = DevicesPatch::new()
///     .query(AdvancedDeviceQuery::new())
///     .update_operations([UpdateOperation::set_tag("floor", "9")]);
/// match client.devices().patch(plant, &patch).await? {
///     DevicesPatched::Done(result) => println!("{:?} devices changed", result.updated),
///     DevicesPatched::Queued(job) => println!("job {:?} changes them", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesPatched {
    /// The devices were changed.
    #[status(200, _)]
    Done(DevicesUpdated),
    /// A job will change the devices.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to sending a command to several devices.
///
/// ```no_run
/// use losant::types::{CommandSent, MultiDeviceCommand, TagFilter};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let command = MultiDeviceCommand::new("stop").device_tags([TagFilter::pair("floor", "8")]);
/// match client.devices().send_command(plant, &command).await? {
///     CommandSent::Done(_) => println!("sent"),
///     CommandSent::Queued(job) => println!("job {:?} sends it", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum CommandSent {
    /// The command was sent.
    #[status(200, _)]
    Done(Success),
    /// A job will send the command.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to importing resources into an application.
///
/// ```no_run
/// use losant::types::{ApplicationImportResult, ApplicationImported, ImportIntoApplicationOptions};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let options = ImportIntoApplicationOptions::new()
///     .import_url("https://example.com/bundle.zip")
///     .dry_run(true);
/// match client.application().import(plant).options(&options).await? {
///     ApplicationImported::Done(ApplicationImportResult::DryRun(check)) => {
///         println!("over the limit: {:?}", check.limit_errors);
///     }
///     ApplicationImported::Done(_) => println!("imported"),
///     ApplicationImported::Queued(job) => println!("job {:?} imports the bundle", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationImported {
    /// The resources were imported, or the import was only checked.
    #[status(200, _)]
    Done(ApplicationImportResult),
    /// A job will import or check the resources.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to applying a template to an application.
///
/// ```no_run
/// use losant::types::{ApplicationApplyTemplatePatch, TemplateApplied};
/// use losant::{ApplicationId, ApplicationTemplateId, Client};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, template: ApplicationTemplateId,
/// # ) -> losant::Result<()> {
/// let options = ApplicationApplyTemplatePatch::new(template);
/// match client.application().apply_template(plant, &options).await? {
///     TemplateApplied::Done(application) => println!("{:?} is complete", application.name),
///     TemplateApplied::Queued(job) => println!("job {:?} imports the template", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum TemplateApplied {
    /// The resources of the template were imported. This is the updated application.
    #[status(200, _)]
    Done(Box<Application>),
    /// A job will import the resources of the template.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to creating an application from a bundle.
///
/// ```no_run
/// use losant::body::Part;
/// use losant::types::ApplicationCreated;
///
/// # async fn example(client: losant::Client, zip: Vec<u8>) -> losant::Result<()> {
/// let bundle = Part::new(zip).file_name("bundle.zip");
/// match client.applications().import().import_bundle(bundle).await? {
///     ApplicationCreated::Done(result) => println!("{:?}", result.validation_errors),
///     ApplicationCreated::Queued(job) => println!("job {:?} creates it", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationCreated {
    /// The application was created.
    #[status(201, _)]
    Done(Box<ApplicationCreationByTemplateResult>),
    /// A job will create the application.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to creating several devices from a device recipe.
///
/// ```no_run
/// use losant::types::{DeviceRecipeBulkCreatePost, DevicesCreated};
/// use losant::{ApplicationId, Client, DeviceRecipeId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, pump: DeviceRecipeId,
/// # ) -> losant::Result<()> {
/// let options = DeviceRecipeBulkCreatePost::new().count(20);
/// match client.device_recipe().bulk_create(plant, pump, &options).await? {
///     DevicesCreated::Done(result) => println!("{:?} devices created", result.created),
///     DevicesCreated::Queued(job) => println!("job {:?} creates them", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesCreated {
    /// The devices were created.
    #[status(201, _)]
    Done(DeviceRecipeBulkCreate),
    /// A job will create the devices.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to exporting an application.
///
/// ```no_run
/// use losant::types::{ApplicationExportPost, ApplicationExported};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let options = ApplicationExportPost::new().include_devices(true);
/// match client.application().export(plant, &options).await? {
///     ApplicationExported::Done(export) => println!("download {:?}", export.url),
///     ApplicationExported::Queued(job) => println!("job {:?} exports it", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationExported {
    /// The export is complete.
    #[status(200, _)]
    Done(ApplicationExportResult),
    /// A job will export the application.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to copying an application.
///
/// ```no_run
/// use losant::types::{ApplicationClonePost, ApplicationCloned};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let options = ApplicationClonePost::new().dry_run(true);
/// match client.application().clone(plant).options(&options).await? {
///     ApplicationCloned::DryRun(check) => println!("needs a job: {:?}", check.requires_job),
///     ApplicationCloned::Done(copy) => println!("{:?}", copy.validation_errors),
///     ApplicationCloned::Queued(job) => println!("job {:?} copies it", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationCloned {
    /// The copy is possible. The request was a dry run.
    #[status(200)]
    DryRun(ApplicationCloneDryRunResult),
    /// The application was copied.
    #[status(201, _)]
    Done(Box<ApplicationCreationByTemplateResult>),
    /// A job will copy the application.
    #[status(202)]
    Queued(JobEnqueuedResult),
}
