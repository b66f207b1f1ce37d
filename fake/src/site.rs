//! The OpenAPI document of a server, and the page to browse it.

use std::io;
use std::sync::OnceLock;

use bytes::Bytes;
use http::Method;
use restrait::client::ApiClient;
use restrait::info::ApiInfo;
use restrait_describe::openapi::{OpenApi, Version};
use serde_json::{Value, json};

use crate::Response;
use crate::rejection::{Rejection, RejectionKind};

/// Default path of the document.
const DOCUMENT_PATH: &str = "/openapi.json";

/// The methods of the document and the page.
const METHODS: &str = "GET, HEAD";

/// A function that writes the document of API traits.
type Write = Box<dyn Fn(&[&'static ApiInfo]) -> Value + Send + Sync>;

/// The paths that the server serves in addition to the declared ones.
pub(crate) struct Site {
    apis: Vec<&'static ApiInfo>,
    write: Option<Write>,
    document_path: String,
    #[cfg(feature = "browse")]
    page_path: Option<String>,
    document: OnceLock<Bytes>,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            apis: Vec::new(),
            write: None,
            document_path: DOCUMENT_PATH.to_owned(),
            #[cfg(feature = "browse")]
            page_path: None,
            document: OnceLock::new(),
        }
    }
}

impl Site {
    /// Adds an API trait to the document.
    pub(crate) fn add(&mut self, api: &'static ApiInfo) {
        self.apis.push(api);
    }

    /// Serves the document of a client's API.
    pub(crate) fn serve<C: ApiClient>(
        &mut self,
        edit: impl Fn(OpenApi) -> OpenApi + Send + Sync + 'static,
    ) {
        self.write = Some(Box::new(move |apis| {
            edit(OpenApi::new::<C>(apis)).to_json(Version::V3_1)
        }));
    }

    /// Sets the path of the document.
    pub(crate) fn set_document_path(&mut self, path: String) {
        self.document_path = path;
    }

    /// Serves a page to browse the document.
    #[cfg(feature = "browse")]
    pub(crate) fn set_page_path(&mut self, path: String) {
        self.page_path = Some(path);
    }

    /// Fails if a path is invalid, or if `declared` returns the name of an endpoint with this path.
    pub(crate) fn validate(&self, declared: impl Fn(&str) -> Option<String>) -> io::Result<()> {
        for (noun, path) in self.paths() {
            let problem = if !path.starts_with('/') || path.len() < 2 || path.ends_with('/') {
                "expected a path such as `/openapi.json`".to_owned()
            } else if path.contains(['?', '#', '%']) || path.contains(char::is_whitespace) {
                "expected a path without `?`, `#`, `%` and spaces".to_owned()
            } else if noun == "document" && self.is_page(path) {
                "the page has the same path; choose another one".to_owned()
            } else if let Some(endpoint) = declared(path) {
                format!("`{endpoint}` has the same path; choose another one")
            } else {
                continue;
            };
            let message = format!("invalid path `{path}` of the {noun}: {problem}");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(())
    }

    fn paths(&self) -> Vec<(&'static str, &str)> {
        let mut paths = Vec::new();
        if self.write.is_some() {
            paths.push(("document", self.document_path.as_str()));
            #[cfg(feature = "browse")]
            paths.extend(self.page_path.as_deref().map(|path| ("page", path)));
        }
        paths
    }

    #[cfg(feature = "browse")]
    fn is_page(&self, path: &str) -> bool {
        self.page_path.as_deref() == Some(path)
    }

    #[cfg(not(feature = "browse"))]
    #[expect(clippy::unused_self, reason = "the feature `browse` needs it")]
    fn is_page(&self, _: &str) -> bool {
        false
    }

    /// Returns the response for a path that no endpoint declares, if it is one of the site.
    pub(crate) async fn respond(
        &self,
        method: &Method,
        path: &str,
    ) -> Option<Result<Response, Rejection>> {
        let response = self.find(path).await?;
        if method == Method::GET || method == Method::HEAD {
            return Some(Ok(response));
        }
        let message = format!("method `{method}` is not allowed for `{path}`; use {METHODS}");
        let mut rejection = Rejection::new(RejectionKind::MethodNotAllowed, message);
        rejection.allow = Some(METHODS.to_owned());
        Some(Err(rejection))
    }

    #[cfg_attr(
        not(feature = "browse"),
        expect(
            clippy::unused_async,
            reason = "the files of the page are read asynchronously"
        )
    )]
    async fn find(&self, path: &str) -> Option<Response> {
        let write = self.write.as_ref()?;
        if path == self.document_path {
            let text = self.document.get_or_init(|| text(&write(&self.apis)));
            return Some(Response::bytes(200, "application/json", text.clone()));
        }
        #[cfg(feature = "browse")]
        if let Some(page) = &self.page_path {
            return crate::browse::response(path, page, &self.document_path).await;
        }
        None
    }
}

/// Returns the text of the document, whose requests go to the server that sends it.
fn text(document: &Value) -> Bytes {
    let mut document = document.clone();
    if let Value::Object(members) = &mut document {
        members.insert("servers".to_owned(), json!([{ "url": "/" }]));
    }
    document.to_string().into()
}
