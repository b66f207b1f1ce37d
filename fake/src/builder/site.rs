//! The OpenAPI document and the page to browse it.

use restrait::client::ApiClient;
use restrait_describe::openapi::OpenApi;

use super::Builder;

impl<S: Send + 'static> Builder<S> {
    /// Serves the OpenAPI 3.1 document of the added API traits and their client at `/openapi.json`.
    ///
    /// `edit` sets its title, its version and the like. Requests of the document go to the server.
    /// [`FakeServer::requests`](crate::FakeServer::requests) does not include requests for it.
    ///
    /// ```
    /// # use restrait::{Client, api, endpoint};
    /// # use restrait_fake::FakeServer;
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// let builder = FakeServer::builder(())
    ///     .api(&users::INFO)
    ///     .openapi::<Client>(|document| document.title("Users").version("1.0.0"));
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "openapi")]
    #[cfg_attr(docsrs, doc(cfg(feature = "openapi")))]
    pub fn openapi<C: ApiClient>(
        mut self,
        edit: impl Fn(OpenApi) -> OpenApi + Send + Sync + 'static,
    ) -> Self {
        self.settings.site.serve::<C>(edit);
        self.client::<C>()
    }

    /// Sets the path of the document of [`Builder::openapi`]. Defaults to `/openapi.json`.
    ///
    /// The path of an endpoint, and one that is not the path of a URL, are errors of [`Builder::start`].
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).openapi_path("/v1/openapi.json");
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "openapi")]
    #[cfg_attr(docsrs, doc(cfg(feature = "openapi")))]
    pub fn openapi_path(mut self, path: impl Into<String>) -> Self {
        self.settings.site.set_document_path(path.into());
        self
    }

    /// Serves a page at `path` to browse the document of [`Builder::openapi`] and to send requests to the
    /// server: Swagger UI.
    ///
    /// All its files come from the server, so it works without a network. The path of an endpoint, and one
    /// that is not the path of a URL, are errors of [`Builder::start`].
    ///
    /// ```
    /// # use restrait::Client;
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(())
    ///     .openapi::<Client>(|document| document)
    ///     .browse("/docs");
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "browse")]
    #[cfg_attr(docsrs, doc(cfg(feature = "browse")))]
    pub fn browse(mut self, path: impl Into<String>) -> Self {
        self.settings.site.set_page_path(path.into());
        self
    }
}
