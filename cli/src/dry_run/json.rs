//! Requests as JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Request;
use restrait_grammar::media_type;
use serde_json::{Map, Value as Json, json};

use super::form::{self, FormPart};

/// Returns a request as JSON: `method`, `path`, `query_raw`, `headers`, `has_body` and `body`, which is
/// `null` unless the body is JSON. Other bodies are in `text`, `base64` or `multipart`.
pub(crate) fn json(request: &Request<Bytes>, show_token: bool) -> Json {
    let headers = super::headers(request.headers(), show_token);
    let headers: Map<String, Json> = headers
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect();
    let (media_type, bytes) = (super::media_type(request), request.body());
    let is_json = media_type::is_json(media_type);
    let body = is_json.then(|| serde_json::from_slice::<Json>(bytes).ok());
    let body = body.flatten();
    let mut members = Map::new();
    if let Some(parts) = form::parts(media_type, bytes) {
        let parts: Vec<_> = parts.iter().map(part).collect();
        members.insert("multipart".to_owned(), parts.into());
    } else if body.is_none() && !bytes.is_empty() {
        let (name, value) = content(bytes);
        members.insert(name.to_owned(), value);
    }
    for (name, value) in [
        ("method", request.method().as_str().into()),
        ("path", request.uri().path().into()),
        ("query_raw", request.uri().query().into()),
        ("headers", headers.into()),
        ("has_body", (!bytes.is_empty()).into()),
        ("body", body.unwrap_or_default()),
    ] {
        members.insert(name.to_owned(), value);
    }
    members.into()
}

fn part(part: &FormPart<'_>) -> Json {
    let mut shown = json!({"name": part.name});
    let (name, value) = content(part.content);
    let others = [
        ("filename", part.file_name.clone().map(Json::from)),
        ("content-type", part.content_type.map(Json::from)),
        (name, Some(value)),
    ];
    if let Some(members) = shown.as_object_mut() {
        for (name, value) in others {
            members.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    shown
}

/// Returns bytes as JSON: `text` with the text, or `base64` if they are not text.
fn content(bytes: &[u8]) -> (&'static str, Json) {
    match std::str::from_utf8(bytes) {
        Ok(text) => ("text", text.into()),
        Err(_) => ("base64", STANDARD.encode(bytes).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(media_type: &str, body: &[u8]) -> Json {
        let request = Request::post("https://h/a%20b?c=d")
            .header("content-type", media_type)
            .header("authorization", "Bearer hunter2")
            .body(Bytes::copy_from_slice(body));
        json(&request.unwrap(), false)
    }

    #[test]
    fn bodies_are_json_text_base64_or_parts() {
        let value = shown("application/json", b"{\"a\": 1}");
        assert_eq!(
            value,
            json!({
                "method": "POST",
                "path": "/a%20b",
                "query_raw": "c=d",
                "headers": {"content-type": "application/json"},
                "has_body": true,
                "body": {"a": 1},
            })
        );
        assert_eq!(shown("text/csv", b"1,2")["text"], "1,2");
        assert_eq!(shown("image/png", b"\xff")["base64"], "/w==");
        let parts = "--b\r\ncontent-disposition: form-data; name=\"f\"; filename=\"x\"\r\n\
            content-type: a/b\r\n\r\n\u{1}\r\n--b--\r\n";
        let value = shown("multipart/form-data; boundary=b", parts.as_bytes());
        assert_eq!(
            value["multipart"],
            json!([{"name": "f", "filename": "x", "content-type": "a/b", "text": "\u{1}"}])
        );
        assert_eq!(value["body"], Json::Null);
    }
}
