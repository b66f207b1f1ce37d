//! Requests as commands of curl, for a POSIX shell.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Method, Request, header};
use restrait::client::ApiClient;
use restrait::info::{AuthInfo, AuthScheme, ClientInfo};

use super::Files;
use super::form::{self, FormPart};
use crate::shell;

/// Returns a request as a command. Credentials that are not shown are environment variables.
pub(super) fn command<C: ApiClient>(
    auth: AuthInfo,
    request: &Request<Bytes>,
    files: &Files,
    show_token: bool,
) -> String {
    let body = Body::new(request, files);
    let mut lines = vec![first_line(request)];
    let credentials = credentials(auth, C::INFO);
    let is_shown = |name: &str| show_token && request.headers().contains_key(name);
    for (name, option) in &credentials {
        if !is_shown(name) {
            lines.push(option.clone());
        }
    }
    for (name, value) in super::headers(request.headers(), show_token) {
        let is_written_by_curl = name == header::CONTENT_TYPE && matches!(body, Body::Form(_));
        let is_credential = credentials.iter().any(|(known, _)| *known == name);
        if is_written_by_curl || (is_credential && !show_token) {
            continue;
        }
        // Without a value, curl would remove the header.
        let line = match value.as_str() {
            "" => format!("{name};"),
            value => format!("{name}: {value}"),
        };
        lines.push(format!("-H {}", shell::quoted(&line)));
    }
    match &body {
        Body::None => {}
        Body::Text(text) => lines.push(format!("--data-binary {}", shell::quoted(text))),
        Body::File(path) => lines.push(format!(
            "--data-binary {}",
            shell::quoted(&format!("@{path}"))
        )),
        Body::Form(parts) => lines.extend(parts.iter().cloned()),
        Body::Base64(_) => lines.push("--data-binary @-".to_owned()),
    }
    let command = lines.join(" \\\n  ");
    match body {
        Body::Base64(text) => format!("printf %s {} | base64 -d | {command}", shell::quoted(&text)),
        Body::None | Body::Text(_) | Body::File(_) | Body::Form(_) => command,
    }
}

fn first_line(request: &Request<Bytes>) -> String {
    let url = request.uri().to_string();
    let method = match *request.method() {
        // With `-X HEAD`, curl waits for a body.
        Method::HEAD => "--head".to_owned(),
        ref method => format!("-X {method}"),
    };
    // Curl replaces ranges such as `[1-3]` in URLs.
    let globs = if url.contains(['[', ']', '{', '}']) {
        " --globoff"
    } else {
        ""
    };
    format!("curl {method}{globs} {}", shell::quoted(&url))
}

/// The body of a command.
enum Body {
    None,
    Text(String),
    File(String),
    /// An option for each part.
    Form(Vec<String>),
    /// Bytes that a command cannot contain.
    Base64(String),
}

impl Body {
    fn new(request: &Request<Bytes>, files: &Files) -> Self {
        let bytes = request.body();
        if let Some(path) = &files.body {
            return Self::File(path.clone());
        }
        if bytes.is_empty() {
            return Self::None;
        }
        if let Some(parts) = form::parts(super::media_type(request), bytes) {
            let mut paths: Vec<_> = files.parts.iter().collect();
            let options = parts.iter().map(|part| {
                let at = paths.iter().position(|(name, _)| *name == part.name);
                let path = at.map(|at| paths.remove(at).1.as_str());
                form_option(part, path)
            });
            if let Some(options) = options.collect() {
                return Self::Form(options);
            }
        }
        match std::str::from_utf8(bytes) {
            // Curl reads a file after `@`.
            Ok(text) if shell::is_text(bytes) && !text.starts_with('@') => {
                Self::Text(text.to_owned())
            }
            Ok(_) | Err(_) => Self::Base64(STANDARD.encode(bytes)),
        }
    }
}

/// Returns the option for a part, or `None` if a command cannot contain it.
fn form_option(part: &FormPart<'_>, path: Option<&str>) -> Option<String> {
    let content = match path {
        Some(path) => format!("@{}", form_word(path)),
        None if !shell::is_text(part.content) => return None,
        None => form_word(std::str::from_utf8(part.content).ok()?),
    };
    let mut option = format!("{}={content}", part.name);
    if let Some(media_type) = part.content_type {
        option.push_str(";type=");
        option.push_str(media_type);
    }
    if let Some(name) = &part.file_name {
        option.push_str(";filename=");
        option.push_str(&form_word(name));
    }
    Some(format!("-F {}", shell::quoted(&option)))
}

/// Returns a text in quotes of the option `-F`, in which `;`, `,`, `@` and `<` have no meaning.
fn form_word(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

/// Returns the options for the credentials of an endpoint, each with the name of its header.
fn credentials(auth: AuthInfo, client: &ClientInfo) -> Vec<(&'static str, String)> {
    let count = match auth {
        AuthInfo::None => 0,
        AuthInfo::Any(_) => 1,
        AuthInfo::All(schemes) => schemes.len(),
    };
    let schemes = auth.schemes().iter().take(count);
    schemes.map(|scheme| credential(*scheme, client)).collect()
}

fn credential(scheme: AuthScheme, client: &ClientInfo) -> (&'static str, String) {
    let key = |name: &str| {
        let mut keys = client.api_key_env.iter();
        let own = keys.find(|(known, _)| *known == name);
        own.map(|(_, variable)| *variable)
            .or(client.token_env)
            .unwrap_or("API_KEY")
    };
    match scheme {
        AuthScheme::Bearer => {
            let variable = client.token_env.unwrap_or("TOKEN");
            let value = shell::with_variable("authorization: Bearer ", variable);
            ("authorization", format!("-H {value}"))
        }
        AuthScheme::Basic => {
            let user = client.basic_env.0.unwrap_or("USER");
            let password = client.basic_env.1.unwrap_or("PASSWORD");
            ("authorization", format!("-u \"${user}:${password}\""))
        }
        AuthScheme::Header { name, prefix } => {
            let value = shell::with_variable(&format!("{name}: {prefix}"), key(name));
            (name, format!("-H {value}"))
        }
        AuthScheme::Query { name } => {
            let value = shell::with_variable(&format!("{name}="), key(name));
            ("", format!("--url-query {value}"))
        }
        AuthScheme::Cookie { name } => {
            let value = shell::with_variable(&format!("{name}="), key(name));
            ("cookie", format!("-b {value}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use restrait::Client;
    use restrait::{api, endpoint};

    use super::*;

    #[api]
    trait Files {
        #[endpoint(method = "GET", path = "/files")]
        fn list(&self) -> Vec<String>;

        #[endpoint(method = "GET", path = "/open", auth = none)]
        fn open(&self) -> String;
    }

    fn shown(name: &str, request: http::request::Builder, body: &'static [u8]) -> String {
        let request = request.body(Bytes::from_static(body)).unwrap();
        let info = files::INFO.endpoint(name).unwrap();
        command::<Client>(info.auth, &request, &super::Files::default(), false)
    }

    #[test]
    fn the_token_is_a_variable() {
        let request = Request::get("https://h/files?q=it's").header("authorization", "Bearer x");
        assert_eq!(
            shown("list", request, b""),
            "curl -X GET 'https://h/files?q=it'\\''s' \\\n  -H \"authorization: Bearer $TOKEN\""
        );
        assert_eq!(
            shown("open", Request::head("https://h/open"), b""),
            "curl --head 'https://h/open'"
        );
    }

    #[test]
    fn bodies_are_data_or_come_from_base64() {
        let post = || Request::post("https://h/{x}").header("x-empty", "");
        let start =
            "curl -X POST --globoff 'https://h/{x}' \\\n  -H 'x-empty;' \\\n  --data-binary ";
        assert_eq!(shown("open", post(), b"a'\n"), format!("{start}'a'\\''\n'"));
        for (body, text) in [(&b"\0"[..], "AA=="), (b"@x", "QHg=")] {
            assert_eq!(
                shown("open", post(), body),
                format!("printf %s '{text}' | base64 -d | {start}@-")
            );
        }
    }

    #[test]
    fn parts_are_options() {
        let part = |content: &'static [u8], content_type, file_name: Option<&str>| FormPart {
            name: "f".to_owned(),
            file_name: file_name.map(str::to_owned),
            content_type,
            content,
        };
        assert_eq!(
            form_option(&part(b"@a;\"b", None, None), None).unwrap(),
            r#"-F 'f="@a;\"b"'"#
        );
        assert_eq!(
            form_option(&part(b"-", Some("a/b"), Some("c,d")), Some("x/c,d")).unwrap(),
            r#"-F 'f=@"x/c,d";type=a/b;filename="c,d"'"#
        );
        assert_eq!(form_option(&part(b"\xff", None, None), None), None);
    }
}
