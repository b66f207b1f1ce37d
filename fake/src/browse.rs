//! A page to browse the OpenAPI document: Swagger UI, from the files of the crate `swagger-ui-dist`.

use axum::body::to_bytes;
use axum::extract::Request;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use swagger_ui_dist::{ApiDefinition, OpenApiSource, generate_routes};
use tower_service::Service;

use crate::Response;

/// The files of Swagger UI that the page loads.
const FILES: [&str; 2] = ["swagger-ui.css", "swagger-ui-bundle.js"];

/// The script that starts Swagger UI. It is a file, because the policy forbids scripts in the page.
const SCRIPT: &str = "start.js";

/// The path of the files in the routes of `swagger-ui-dist`.
const PREFIX: &str = "/files";

/// Maximum size of a file.
const MAX_FILE_BYTES: usize = 64 << 20;

/// The page loads nothing from other origins, and sends requests to none. Swagger UI has pictures in its
/// styles, and styles in its elements.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; \
                      connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Returns the response for `path`, if it is that of the page or of one of its files.
///
/// `page` is the path of the page, `document` that of the OpenAPI document.
pub(crate) async fn response(path: &str, page: &str, document: &str) -> Option<Response> {
    let rest = path.strip_prefix(page)?;
    if rest.is_empty() {
        let response = Response::html(200, &html(page));
        return Some(response.header(CONTENT_SECURITY_POLICY.as_str(), POLICY));
    }
    let name = rest.strip_prefix('/')?;
    if name == SCRIPT {
        return Some(Response::bytes(200, "text/javascript", script(document)));
    }
    let name = FILES.iter().find(|file| **file == name)?;
    file(name).await
}

/// Returns the page. Its paths are absolute, so that it does not matter how it was opened.
fn html(page: &str) -> String {
    let page = escape(page);
    let [styles, bundle] = FILES;
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>API of the fake server</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"{page}/{styles}\">\n\
         </head>\n\
         <body>\n\
         <div id=\"swagger-ui\"></div>\n\
         <script src=\"{page}/{bundle}\"></script>\n\
         <script src=\"{page}/{SCRIPT}\"></script>\n\
         </body>\n\
         </html>\n"
    )
}

/// Returns the script that starts Swagger UI. It asks no other server to validate the document.
fn script(document: &str) -> String {
    let url = serde_json::Value::from(document);
    format!(
        "window.ui = SwaggerUIBundle({{ url: {url}, dom_id: \"#swagger-ui\", deepLinking: true, \
         docExpansion: \"none\", validatorUrl: null }});\n"
    )
}

/// Escapes text in an attribute.
fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;")
}

/// Returns a file of Swagger UI.
async fn file(name: &str) -> Option<Response> {
    let definition = ApiDefinition {
        uri_prefix: PREFIX,
        // The route of the document is not used.
        api_definition: OpenApiSource::Uri("/"),
        title: None,
    };
    let request = Request::get(format!("{PREFIX}/{name}")).body(axum::body::Body::empty());
    let mut routes = generate_routes(definition);
    let (head, body) = routes.call(request.ok()?).await.ok()?.into_parts();
    let media_type = head.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let body = to_bytes(body, MAX_FILE_BYTES).await.ok()?;
    let response = Response::bytes(200, media_type, body);
    Some(response.header(CACHE_CONTROL.as_str(), "max-age=3600"))
}
