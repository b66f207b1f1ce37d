//! Raw calls: requests to any path below the base URL.
//!
//! A raw call has the guarantees of the client: its token is sent only to the base URL, and limits, retries
//! and redacted errors are those of declared endpoints.

use std::fmt::Write as _;

use clap::{Arg, ArgAction, ArgMatches};
use http::header::CONTENT_TYPE;
use http::{Method, response};
use restrait::body::Body as Content;
use restrait::client::ApiClient;
use restrait::download::Download;
use restrait::{Call as _, RawCall};
use restrait_grammar::{media_type, method};

use crate::dry_run::Files;
use crate::{Command, Context, Failure, dry_run};

mod request;

use request::{Body, Request};

/// The maximum size of a JSON response in bytes. It is in memory, unlike other responses.
const MAX_JSON: u64 = 64 * 1024 * 1024;

/// Returns the command that makes raw calls.
pub(crate) fn command<C: ApiClient>() -> Command<C> {
    Command {
        path: &["api"],
        definition: |command| command.about("Call any path of the API").args(args()),
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn args() -> [Arg; 6] {
    [
        Arg::new("method")
            .value_name("METHOD")
            .required(true)
            .help("HTTP method, such as `GET`"),
        Arg::new("path")
            .value_name("PATH")
            .required(true)
            .help("Path below the base URL, such as `/me`, or a URL that the API returned"),
        Arg::new("query")
            .long("query")
            .value_name("NAME=VALUE")
            .action(ArgAction::Append)
            .help("Add a parameter to the query"),
        Arg::new("header")
            .long("header")
            .value_name("NAME:VALUE")
            .action(ArgAction::Append)
            .help("Set a header"),
        Arg::new("body")
            .long("body")
            .value_name("JSON|@FILE|-")
            .allow_hyphen_values(true)
            .help("Body; JSON, unless the header `content-type` is set"),
        Arg::new("include")
            .long("include")
            .short('i')
            .action(ArgAction::SetTrue)
            .help("Show the status and the headers of the response"),
    ]
}

async fn run<C: ApiClient>(
    context: &mut Context<'_, C>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let mut request = Request::read(matches)?;
    if context.options.dry_run.is_some() {
        request.body.load().await?;
    } else {
        confirm(context, &request).await?;
    }
    let client = context.client().await?;
    let path = request.path.clone();
    let is_head = request.method == Method::HEAD;
    let call = prepare(&client, request).await?;
    let named = |error: restrait::Error| request::named(error, &path);
    if let Some(format) = context.options.dry_run {
        let request = call.request().map_err(named)?;
        return dry_run::show(context, C::INFO.auth, format, &request, &Files::default());
    }
    let response = call.response().await.map_err(named)?;
    let (parts, download) = response.into_parts();
    // The response to `HEAD` consists of its headers.
    if matches.get_flag("include") || is_head {
        context.output().text(&head(&parts))?;
    }
    write(context, download).await
}

/// Asks before something is deleted.
async fn confirm<C: ApiClient>(context: &Context<'_, C>, request: &Request) -> Result<(), Failure> {
    if request.method != Method::DELETE || context.options.demo {
        return Ok(());
    }
    let what = format!("DELETE {}", request.path.escape_debug());
    context.confirm(&what).await
}

/// Creates the call.
async fn prepare<C: ApiClient>(
    client: &C,
    request: Request,
) -> Result<RawCall<'_, C, Download>, Failure> {
    let url = request.url(client.core().base_url());
    let mut call = RawCall::follow(client, &request.method, &url);
    if method::find(request.method.as_str()).is_none() {
        call = call.idempotent(false);
    }
    call = match request.body {
        Body::None => call,
        Body::Json(value) => call.body(&value),
        Body::Bytes(content_type, bytes) => call.raw_body(content_type, bytes),
        Body::File(content_type, path) => {
            let file = tokio::fs::File::open(&path).await;
            let file = file.map_err(|error| request::unreadable(&path, &error))?;
            let length = file.metadata().await.ok().map(|it| it.len());
            call.raw_body(content_type, Content::reader(file, length))
        }
        Body::Stdin(content_type) => {
            call.raw_body(content_type, Content::reader(tokio::io::stdin(), None))
        }
    };
    for (name, value) in &request.headers {
        call = call.header(name, value);
    }
    Ok(call.returns())
}

/// Returns the status and the headers of a response, as HTTP/1.1 writes them.
fn head(parts: &response::Parts) -> String {
    let mut text = format!("{:?} {}\n", parts.version, parts.status);
    for (name, value) in &parts.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let _ = writeln!(text, "{name}: {value}");
    }
    text.push('\n');
    text
}

/// Writes the body of a response: JSON in the format of the output, all else as it arrives.
async fn write<C: ApiClient>(
    context: &mut Context<'_, C>,
    mut download: Download,
) -> Result<(), Failure> {
    let content_type = download.headers().get(CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok());
    if content_type.is_some_and(media_type::is_json) {
        let bytes = download.max_bytes(MAX_JSON).bytes().await?;
        return match serde_json::from_slice(&bytes) {
            Ok(value) => context.output().value(None, &value),
            // The API may promise JSON and return nothing, or something else.
            Err(_) => context.output().bytes(&bytes),
        };
    }
    while let Some(chunk) = download.chunk().await? {
        context.output().bytes(&chunk)?;
    }
    Ok(())
}
