//! The call of an endpoint.

use clap::ArgMatches;
use restrait::body::{Body, Part};
use restrait::client::ApiClient;
use restrait::dynamic::{DynamicCall, DynamicResponse};
use restrait::info::EndpointInfo;
use restrait::page::Page as _;
use restrait::sse::Message;
use serde_json::{Value as Json, json};

use crate::arguments::Arguments;
use crate::tree::option_name;
use crate::{Context, Failure, Progress, dry_run, notes, profile, wait};

mod out;

pub(crate) use out::is_file;

/// Calls an endpoint, and writes its response.
pub(crate) async fn run<C: ApiClient>(
    context: &mut Context<'_, C>,
    info: &'static EndpointInfo,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let flag = |name: &str| matches.try_get_one::<bool>(name).ok().flatten() == Some(&true);
    let mut arguments = Arguments::read(context.cli, info, matches)?;
    profile::fill(context, info, &mut arguments)?;
    if !flag("no-check") {
        arguments.check(info)?;
    }
    note_deprecated(context, info, &arguments);
    if let Some(format) = context.options.dry_run {
        let shown = dry_run::run(context, info, format, arguments).await;
        return shown.map_err(|failure| failure.with_option(info));
    }
    context.check_token(info)?;
    confirm(context, info).await?;
    let wait = wait::read(context.cli, &arguments.json, matches)?;
    let client = context.client().await?;
    let upload = context.byte_progress("upload", None);
    let call = prepare(&client, info, arguments, &upload).await?;
    if let Some(wait) = wait {
        let followed = wait.follow(context, &client, call).await;
        return followed.map_err(|failure| failure.with_option(info));
    }
    if flag("all") {
        let limit = matches.try_get_one::<u64>("max-items").ok().flatten();
        return all(context, call, limit.copied())
            .await
            .map_err(|it| it.with_option(info));
    }
    let response = call.await;
    upload.finish();
    let response = response.map_err(|error| Failure::from(error).with_option(info))?;
    match matches.try_get_one::<String>("out").ok().flatten() {
        Some(path) => out::save(context, info, path, response).await,
        None => write(context, info, response).await,
    }
}

/// Notes that the endpoint or one of the params is deprecated.
fn note_deprecated<C: ApiClient>(
    context: &Context<'_, C>,
    info: &'static EndpointInfo,
    arguments: &Arguments,
) {
    if info.deprecated {
        let path = info.route.path();
        notes::write(
            &context.options,
            &format!("{} {path} is deprecated", info.route.method()),
        );
    }
    let params = info.params.iter().chain(info.common);
    for param in params.filter(|param| param.deprecated && arguments.has(param)) {
        let name = option_name(info, param);
        notes::write(&context.options, &format!("`--{name}` is deprecated"));
    }
}

/// Creates the call with its arguments.
async fn prepare<'a, C: ApiClient>(
    client: &'a C,
    info: &'static EndpointInfo,
    arguments: Arguments,
    upload: &Progress,
) -> Result<DynamicCall<'a, C>, Failure> {
    let mut call = DynamicCall::new(client, info, arguments.json.into());
    if let Some(path) = arguments.body {
        call = call.body(match path.as_str() {
            "-" => Body::reader(tokio::io::stdin(), None),
            path => upload.track_body(Body::file(path).await?),
        });
    }
    for (name, path) in arguments.parts {
        let part = match path.as_str() {
            "-" => Part::reader(tokio::io::stdin(), None).file_name("-"),
            path => upload.track_part(Part::file(path).await?),
        };
        call = call.part(name, part);
    }
    Ok(call)
}

/// Asks before something is deleted.
pub(crate) async fn confirm<C: ApiClient>(
    context: &Context<'_, C>,
    info: &EndpointInfo,
) -> Result<(), Failure> {
    if check_consent(context, info).is_ok() {
        return Ok(());
    }
    context.confirm(&deletion(info)).await
}

/// Fails if something would be deleted without `--yes`.
pub(crate) fn check_consent<C: ApiClient>(
    context: &Context<'_, C>,
    info: &EndpointInfo,
) -> Result<(), Failure> {
    let route = info.route;
    if route.method() != http::Method::DELETE || context.options.yes || context.options.demo {
        return Ok(());
    }
    let what = deletion(info);
    Err(Failure::Usage(format!("{what}: add `--yes` to delete")))
}

/// Names a call that deletes something.
fn deletion(info: &EndpointInfo) -> String {
    format!("{} {}", info.route.method(), info.route.path())
}

/// Writes the items on all pages.
async fn all<C: ApiClient>(
    context: &mut Context<'_, C>,
    call: DynamicCall<'_, C>,
    limit: Option<u64>,
) -> Result<(), Failure> {
    let Some(mut pages) = call.pages() else {
        return Err(Failure::Usage("the endpoint has no pages".to_owned()));
    };
    let max = limit.unwrap_or(u64::MAX);
    let progress = context.progress("items", limit);
    let mut done = 0;
    while done < max
        && let Some(page) = pages.next().await
    {
        let page = page?;
        let total = page.total().map(|total| total.min(max));
        progress.suspend(|| {
            for item in page.into_items() {
                if done < max {
                    context.output().item(&item)?;
                    done += 1;
                }
            }
            Ok::<_, Failure>(())
        })?;
        progress.set(done, total);
    }
    progress.finish();
    context.output().finish()
}

/// Writes a response.
pub(crate) async fn write<C: ApiClient>(
    context: &mut Context<'_, C>,
    info: &EndpointInfo,
    response: DynamicResponse,
) -> Result<(), Failure> {
    let output = context.output();
    match response {
        DynamicResponse::Json(value) => output.value(Some(info), &value),
        DynamicResponse::Text(text) => output.text(&text),
        DynamicResponse::Bytes(bytes) => output.bytes(&bytes),
        DynamicResponse::Download(download) => out::copy(context, download).await,
        DynamicResponse::Events(mut events) => {
            output.live();
            while let Some(event) = events.next().await {
                output.item(&shown(&event?))?;
            }
            output.finish()
        }
        DynamicResponse::Lines(mut lines) => {
            output.live();
            while let Some(line) = lines.next().await {
                output.item(&line?)?;
            }
            output.finish()
        }
        // No body, and kinds of responses that are added later.
        _ => Ok(()),
    }
}

/// Returns an event as JSON: its name and its data.
pub(crate) fn shown(event: &Message) -> Json {
    let data =
        serde_json::from_str(&event.data).unwrap_or_else(|_| Json::from(event.data.as_str()));
    json!({"event": event.name, "data": data})
}
