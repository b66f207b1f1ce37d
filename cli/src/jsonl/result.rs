//! A response as one JSON value.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use restrait::dynamic::DynamicResponse;
use serde_json::{Value as Json, json};
use tokio::time::{Instant, timeout_at};

use super::lines::MAX_LINE;
use crate::{Failure, endpoint};

/// The limits on streams.
#[derive(Debug, Clone, Copy)]
pub(super) struct StreamLimits {
    pub(super) max_events: usize,
    pub(super) time: Duration,
}

/// Returns a response as one value. Of a stream it has the first events.
pub(super) async fn value(
    response: DynamicResponse,
    limits: StreamLimits,
) -> Result<Json, Failure> {
    let end = Instant::now() + limits.time;
    match response {
        DynamicResponse::Json(value) => Ok(value),
        DynamicResponse::Text(text) => Ok(text.into()),
        DynamicResponse::Bytes(bytes) => Ok(base64(&bytes)),
        DynamicResponse::Download(mut download) => {
            let mut content = Vec::new();
            while let Some(chunk) = download.chunk().await? {
                if content.len() + chunk.len() > MAX_LINE {
                    let reason = "the response exceeds the limit of 16 MiB in `--jsonl`; \
                        call the endpoint alone";
                    return Err(Failure::Io(reason.to_owned()));
                }
                content.extend_from_slice(&chunk);
            }
            Ok(base64(&content))
        }
        DynamicResponse::Events(mut events) => {
            let mut all = Vec::new();
            while all.len() < limits.max_events
                && let Ok(Some(event)) = timeout_at(end, events.next()).await
            {
                all.push(endpoint::shown(&event?));
            }
            Ok(all.into())
        }
        DynamicResponse::Lines(mut lines) => {
            let mut all = Vec::new();
            while all.len() < limits.max_events
                && let Ok(Some(line)) = timeout_at(end, lines.next()).await
            {
                all.push(line?);
            }
            Ok(all.into())
        }
        // No body, and kinds of responses that are added later.
        _ => Ok(Json::Null),
    }
}

fn base64(bytes: &[u8]) -> Json {
    json!({"base64": STANDARD.encode(bytes)})
}
