//! Requests that are printed and not sent.
//!
//! Nothing secret is shown without `--show-token`: the token is left out, and secret params are
//! `[redacted]`. A body is shown as it was given.

use bytes::Bytes;
use http::{HeaderMap, Request, header};
use restrait::Call as _;
use restrait::body::{Body, Part};
use restrait::client::ApiClient;
use restrait::dynamic::DynamicCall;
use restrait::info::{AuthInfo, EndpointInfo};

use crate::arguments::Arguments;
use crate::options::DryRun;
use crate::{Context, Failure};

mod curl;
mod form;
mod json;

pub(crate) use json::json;

/// The files in a request: a path or `-` for the body, and names of parts with theirs.
#[derive(Debug, Default)]
pub(crate) struct Files {
    body: Option<String>,
    parts: Vec<(&'static str, String)>,
}

/// Prints the request of a command.
pub(crate) async fn run<C: ApiClient>(
    context: &mut Context<'_, C>,
    info: &'static EndpointInfo,
    format: DryRun,
    arguments: Arguments,
) -> Result<(), Failure> {
    let client = context.client().await?;
    let mut call = DynamicCall::new(&client, info, arguments.json.into());
    if let Some(path) = &arguments.body {
        call = call.body(Body::full(read(format, path).await?));
    }
    for (name, path) in &arguments.parts {
        let mut part = Part::new(read(format, path).await?);
        if let Some(file_name) = std::path::Path::new(path).file_name() {
            part = part.file_name(file_name.to_string_lossy());
        }
        call = call.part(name, part);
    }
    let files = Files {
        body: arguments.body,
        parts: arguments.parts,
    };
    print(context, info, format, call, &files)
}

/// Returns the content of a file. The curl command names the file instead, so that a placeholder is
/// enough.
async fn read(format: DryRun, path: &str) -> Result<Vec<u8>, Failure> {
    match (format, path) {
        (DryRun::Curl, _) => Ok(b"-".to_vec()),
        (DryRun::Json, "-") => {
            use tokio::io::AsyncReadExt as _;

            let mut content = Vec::new();
            tokio::io::stdin().read_to_end(&mut content).await?;
            Ok(content)
        }
        (DryRun::Json, path) => tokio::fs::read(path)
            .await
            .map_err(|error| Failure::Usage(format!("cannot read {path}: {error}"))),
    }
}

/// Prints the request of a call.
pub(crate) fn print<C: ApiClient>(
    context: &mut Context<'_, C>,
    info: &EndpointInfo,
    format: DryRun,
    call: DynamicCall<'_, C>,
    files: &Files,
) -> Result<(), Failure> {
    let request = request(call, context.options.show_token)?;
    show(context, info.auth, format, &request, files)
}

/// Prints a request with this authentication.
pub(crate) fn show<C: ApiClient>(
    context: &mut Context<'_, C>,
    auth: AuthInfo,
    format: DryRun,
    request: &Request<Bytes>,
    files: &Files,
) -> Result<(), Failure> {
    let show_token = context.options.show_token;
    match format {
        DryRun::Json => {
            let value = json(request, show_token);
            context.output().json(&value)
        }
        DryRun::Curl => {
            let text = curl::command::<C>(auth, request, files, show_token);
            context.output().text(&text)
        }
    }
}

/// Returns the request of a call, which contains the secret params only if `show_token` is set.
pub(crate) fn request<C: ApiClient>(
    call: DynamicCall<'_, C>,
    show_token: bool,
) -> restrait::Result<Request<Bytes>> {
    if show_token {
        call.request()
    } else {
        call.redact().request()
    }
}

/// Returns the headers that are shown, with their texts. Without `show_token`, credentials are left out
/// and other secrets are replaced.
fn headers(all: &HeaderMap, show_token: bool) -> impl Iterator<Item = (&str, String)> {
    let shown = all
        .iter()
        .filter(move |(name, _)| show_token || *name != header::AUTHORIZATION);
    shown.map(move |(name, value)| {
        let text = if value.is_sensitive() && !show_token {
            "[redacted]".to_owned()
        } else {
            String::from_utf8_lossy(value.as_bytes()).into_owned()
        };
        (name.as_str(), text)
    })
}

/// Returns the media type of the body.
fn media_type(request: &Request<Bytes>) -> &str {
    let value = request.headers().get(header::CONTENT_TYPE);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}
