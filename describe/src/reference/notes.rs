//! Notes on an endpoint: pages, streams, retries, and everything else that has no section of its own.

use std::time::Duration;

use restrait::info::{EndpointInfo, PageInfo};

use super::markdown::code;

/// Returns a list of notes. Empty for most endpoints.
pub(super) fn write(info: &EndpointInfo) -> String {
    let notes = [
        info.pages.map(pages),
        stream(info),
        body(info),
        accept(info),
        constants(info),
        idempotent(info),
        limits(info),
        redirects(info),
    ];
    let notes = notes.into_iter().flatten();
    notes.map(|note| format!("* {note}\n")).collect()
}

fn pages(pages: PageInfo) -> String {
    let way = match pages {
        PageInfo::Number { param, first } => {
            format!("by the number in {}, which starts at {first}", code(param))
        }
        PageInfo::Offset { param } => format!("by the number of skipped items in {}", code(param)),
        PageInfo::Cursor { param } => format!("by the cursor in {}", code(param)),
        PageInfo::Link => "by the `Link` header of the response".to_owned(),
        PageInfo::BodyCursor { path } => format!("by the cursor in {} of the body", code(path)),
        PageInfo::NextUrl => "by the URL in the response".to_owned(),
        // `PageInfo` may get further variants.
        _ => "page by page".to_owned(),
    };
    format!("Paginated {way}. `.items()` and `.pages()` request the following pages.")
}

fn stream(info: &EndpointInfo) -> Option<String> {
    let end = info.route.end_of_events();
    let end = end.map(|data| format!(" An event with the data {} ends the stream.", code(data)));
    let is_read_live = "The response is read while it arrives.".to_owned();
    info.is_stream
        .then(|| is_read_live + &end.unwrap_or_default())
}

fn body(info: &EndpointInfo) -> Option<String> {
    let media_type = info.content_type()?;
    (media_type != "application/json").then(|| format!("The body is sent as {}.", code(media_type)))
}

fn accept(info: &EndpointInfo) -> Option<String> {
    let is_usual = matches!(
        info.accept,
        "" | "application/json" | "text/event-stream" | "*/*"
    );
    (!is_usual).then(|| format!("The response has the media type {}.", code(info.accept)))
}

fn constants(info: &EndpointInfo) -> Option<String> {
    let constants: Vec<_> = info
        .route
        .constants()
        .map(|constant| super::index::constant(&constant))
        .collect();
    (!constants.is_empty()).then(|| format!("Every request sends {}.", constants.join(", ")))
}

fn idempotent(info: &EndpointInfo) -> Option<String> {
    let route = info.route;
    if let Some(key) = route.idempotency_key() {
        return Some(format!(
            "Repeated after failures, because {} makes all attempts one.",
            code(key)
        ));
    }
    let note = if route.idempotent()? {
        "Idempotent, so it is repeated after failures."
    } else {
        "Not idempotent, so it is not repeated after most failures."
    };
    Some(note.to_owned())
}

fn limits(info: &EndpointInfo) -> Option<String> {
    let route = info.route;
    let mut limits = Vec::new();
    if let Some(timeout) = route.timeout() {
        limits.push(format!("timeout {}", seconds(timeout)));
    }
    if let Some(timeout) = route.read_timeout() {
        limits.push(format!("read timeout {}", seconds(timeout)));
    }
    match route.max_attempts() {
        None => {}
        Some(1) => limits.push("never repeated".to_owned()),
        Some(attempts) => limits.push(format!("at most {attempts} attempts")),
    }
    (!limits.is_empty()).then(|| format!("Limits: {}.", limits.join(", ")))
}

fn seconds(duration: Duration) -> String {
    format!("{} s", duration.as_secs_f64())
}

fn redirects(info: &EndpointInfo) -> Option<String> {
    info.route.redirects_to_any_origin().then(|| {
        "Redirects to other origins are followed, without the token and headers of the call."
            .to_owned()
    })
}
