//! Responses that are files.

use std::io::IsTerminal as _;

use restrait::client::ApiClient;
use restrait::download::Download;
use restrait::dynamic::DynamicResponse;
use restrait::info::EndpointInfo;

use crate::{Context, Failure, Progress};

#[cfg(test)]
mod tests;

/// Returns `true` if the response of an endpoint can be saved as a file: if it is not JSON and not a stream
/// of events.
pub(crate) fn is_file(info: &EndpointInfo) -> bool {
    let is_json = |accept: &str| accept == "application/json" || accept.contains("jsonl");
    let is_stream = info.accept == "text/event-stream" || info.accept.contains("ndjson");
    let has_body = info
        .responses
        .iter()
        .any(|response| response.body.is_some());
    has_body && !is_json(info.accept) && !is_stream
}

/// Saves a response as a file.
pub(super) async fn save<C: ApiClient>(
    context: &mut Context<'_, C>,
    info: &EndpointInfo,
    path: &str,
    response: DynamicResponse,
) -> Result<(), Failure> {
    let written = match response {
        DynamicResponse::Download(download) => {
            let progress = context.byte_progress(path, download.length());
            let saved = shown(download, &progress).save(path).await;
            progress.finish();
            saved?;
            Ok(())
        }
        DynamicResponse::Bytes(bytes) => tokio::fs::write(path, bytes).await,
        DynamicResponse::Text(text) => tokio::fs::write(path, text).await,
        other => return super::write(context, info, other).await,
    };
    written.map_err(|error| Failure::Io(format!("cannot write `{path}`: {error}")))
}

/// Copies a download to the output.
pub(super) async fn copy<C: ApiClient>(
    context: &mut Context<'_, C>,
    download: Download,
) -> Result<(), Failure> {
    if std::io::stdout().is_terminal() {
        return chunks(context, download).await;
    }
    let progress = context.byte_progress("download", download.length());
    let copied = chunks(context, shown(download, &progress)).await;
    progress.finish();
    copied
}

async fn chunks<C: ApiClient>(
    context: &mut Context<'_, C>,
    mut download: Download,
) -> Result<(), Failure> {
    while let Some(chunk) = download.chunk().await? {
        context.output().bytes(&chunk)?;
    }
    Ok(())
}

/// Returns the download, which shows its progress.
fn shown(download: Download, progress: &Progress) -> Download {
    let progress = progress.clone();
    download.on_progress(move |it| progress.set(it.done, it.total))
}
