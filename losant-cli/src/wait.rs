//! The option `--wait`, which follows a job in the log of the application's jobs.

use std::path::{Path, PathBuf};

use losant::jobs::{self, JobError, JobWatch};
use losant::restrait::dynamic::DynamicResponse;
use losant::types::ApplicationJobLog;
use losant::{ApplicationId, Client};
use restrait_cli::{Context, Failure, Job, Wait};
use serde_json::{Map, Value as Json};

/// Returns the jobs of the platform.
pub(crate) fn wait() -> Wait<Client> {
    Wait {
        responses: &["jobEnqueuedResult"],
        params: &[APPLICATION],
        follow: |context, job| Box::pin(follow(context, job)),
    }
}

const APPLICATION: &str = "applicationId";

async fn follow(context: &mut Context<'_, Client>, job: Job<'_, Client>) -> Result<(), Failure> {
    let application = application(&job.arguments)?;
    let progress = context.progress("job", None);
    let mut watch = JobWatch::new(job.client, application)
        .timeout(job.timeout)
        .on_progress(|log| {
            let done = log.progress.as_ref();
            if let Some(completed) = done.and_then(|it| it.completed?.as_u64()) {
                progress.set(completed, done.and_then(|it| it.total?.as_u64()));
            }
        });
    watch.remember().await?;
    let response = job.call.await?;
    let DynamicResponse::Json(response) = response else {
        return Ok(());
    };
    if response.get("jobQueued") != Some(&Json::Bool(true)) {
        // The operation was small enough to be done at once.
        let urls: Vec<_> = response
            .get("url")
            .and_then(Json::as_str)
            .into_iter()
            .collect();
        let saved = save(context, job.client, &urls, job.download.as_deref()).await;
        context.output().value(None, &response)?;
        return saved;
    }
    let ended = watch.finished().await;
    progress.finish();
    match ended {
        Ok(log) => {
            let urls = jobs::download_urls(&log)
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>();
            let saved = save(context, job.client, &urls, job.download.as_deref()).await;
            write(context, &log)?;
            saved
        }
        Err(JobError::Call(error)) => Err(error.into()),
        Err(error) => {
            if let JobError::Failed(log) = &error {
                write(context, log)?;
            }
            Err(Failure::Io(error.to_string()))
        }
    }
}

fn application(arguments: &Map<String, Json>) -> Result<ApplicationId, Failure> {
    let text = arguments.get(APPLICATION).and_then(Json::as_str);
    text.unwrap_or_default()
        .parse()
        .map_err(|error| Failure::Usage(format!("invalid `{APPLICATION}`: {error}")))
}

/// Writes the log entry of a job.
fn write(context: &mut Context<'_, Client>, log: &ApplicationJobLog) -> Result<(), Failure> {
    let value = serde_json::to_value(log).map_err(|error| Failure::Io(error.to_string()))?;
    context.output().value(None, &value)
}

/// Saves the files that a job has made. The server of the files gets no token.
async fn save(
    context: &Context<'_, Client>,
    client: &Client,
    urls: &[&str],
    path: Option<&Path>,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return Ok(());
    };
    if urls.is_empty() {
        return Err(Failure::Io("the job has made no file".to_owned()));
    }
    for (index, url) in urls.iter().enumerate() {
        let path = numbered(path, index);
        let mut download = jobs::download(client, url).await?;
        let size = download.save(&path).await?;
        let size = crate::text::bytes(size);
        context.note(format_args!("{}: {size}", path.display()));
    }
    Ok(())
}

/// Returns the path of a file: `export.csv`, `export-2.csv` and so on.
fn numbered(path: &Path, index: usize) -> PathBuf {
    if index == 0 {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{}", index + 1));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_files_have_numbers() {
        let path = Path::new("out/export.csv");
        assert_eq!(numbered(path, 0), path);
        assert_eq!(numbered(path, 1), Path::new("out/export-2.csv"));
        assert_eq!(numbered(Path::new("export"), 2), Path::new("export-3"));
    }
}
