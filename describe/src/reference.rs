//! Reference pages in Markdown: one for each API trait, one for the types, and an index.
//!
//! A page has the shape of a printed API reference. For each endpoint: the documentation, an example in Rust,
//! the authentication, a table of parameters, the successful responses and the errors, and notes on pages,
//! streams and retries. Everything comes from the [metadata](restrait::info) of the declaration, so the pages
//! of any API trait can be written.
//!
//! ```
//! use restrait::{api, endpoint};
//! use restrait_describe::reference::Reference;
//!
//! /// Accounts of people.
//! #[api]
//! trait Users {
//!     /// Returns a user.
//!     #[endpoint(method = "GET", path = "/users/<name>", errors(404 = "unknown user"))]
//!     fn user(&self, #[path(example = "ann")] name: &str, verbose: Option<bool>) -> String;
//! }
//!
//! let reference = Reference::new::<restrait::Client>(&[&users::INFO]).title("Users");
//! let pages = reference.pages();
//! let page = pages.iter().find(|page| page.path == "users.md").unwrap();
//! assert!(page.text.contains("## User\n\nReturns a user."));
//! assert!(page.text.contains(".user(name)"));
//! ```
//!
//! [`Reference::write`] writes the pages to a folder, and [`Reference::check`] tells which of them are not
//! current. A repository that contains its pages has a command for the first and a test for the second.

#![expect(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "templates of Markdown are easier to read, and a page is written once"
)]

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, ClientInfo, ParamInfo};

mod auth;
mod docs;
mod endpoint;
mod example;
mod files;
mod index;
mod markdown;
mod names;
mod notes;
mod params;
mod resource;
mod responses;
mod schemas;
mod types;

pub use example::Expression;
pub use files::{Outdated, Page};

/// The reference pages of a client and its API traits.
///
/// ```
/// use restrait_describe::reference::Reference;
/// # use restrait::{api, endpoint};
/// # #[api]
/// # trait Users {
/// #     #[endpoint(method = "GET", path = "/users")]
/// #     fn list(&self) -> Vec<String>;
/// # }
///
/// let reference = Reference::new::<restrait::Client>(&[&users::INFO])
///     .title("Users")
///     .intro("Accounts of people, as a REST API.")
///     .command("cargo run --example reference");
/// let paths: Vec<_> = reference.pages().into_iter().map(|page| page.path).collect();
/// assert_eq!(paths, ["README.md", "users.md"]);
/// ```
#[derive(Debug, Clone)]
pub struct Reference {
    title: String,
    intro: String,
    command: Option<String>,
    client: &'static ClientInfo,
    client_path: String,
    apis: Vec<Api>,
    values: fn(&ParamInfo, &str) -> Option<Expression>,
}

/// An API trait.
#[derive(Debug, Clone)]
struct Api {
    info: &'static ApiInfo,
    /// The path of the trait, if it is not a resource of the client and has to be imported.
    import: Option<String>,
}

impl Reference {
    /// Creates the reference of a client and its resources.
    #[must_use]
    pub fn new<C: ApiClient>(resources: &[&'static ApiInfo]) -> Self {
        let client = C::INFO;
        let apis = resources.iter().map(|info| Api { info, import: None });
        Self {
            title: names::title(client.package),
            intro: String::new(),
            command: None,
            client,
            client_path: public_path(std::any::type_name::<C>()),
            apis: apis.collect(),
            values: |_, _| None,
        }
    }

    /// Adds an API trait that is not a resource of the client. Its methods are called on the client, and
    /// examples import it from `path`.
    ///
    /// ```
    /// use restrait_describe::reference::Reference;
    /// # use restrait::{api, endpoint};
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users")]
    /// #     fn list(&self) -> Vec<String>;
    /// # }
    ///
    /// let reference = Reference::new::<restrait::Client>(&[])
    ///     .extension(&users::INFO, "accounts::Users");
    /// let page = &reference.pages()[1];
    /// assert!(page.text.contains("use accounts::Users;"));
    /// assert!(page.text.contains("client.list().await?"));
    /// ```
    #[must_use]
    pub fn extension(mut self, info: &'static ApiInfo, path: impl Into<String>) -> Self {
        let import = Some(path.into());
        self.apis.push(Api { info, import });
        self
    }

    /// Sets the title of the index. Defaults to the name of the client's package.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets the text at the beginning of the index, which is Markdown.
    #[must_use]
    pub fn intro(mut self, intro: impl Into<String>) -> Self {
        self.intro = intro.into();
        self
    }

    /// Sets the command that writes the pages. The first line of each page and [`Outdated`] name it.
    #[must_use]
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Sets the path of the client in examples: `losant::Client`. Defaults to the crate and the name of the
    /// type.
    #[must_use]
    pub fn client_path(mut self, path: impl Into<String>) -> Self {
        self.client_path = path.into();
        self
    }

    /// Sets the function that writes a value of a parameter in Rust, from its text in a request.
    ///
    /// Examples contain numbers, texts and booleans as literals, bodies as JSON, and other required values as
    /// `"..".parse()?`. For a type without `FromStr`, or for an optional parameter of a type of its own, this
    /// function returns the expression. For `None`, the default applies, and an optional parameter of a type of
    /// its own is left out.
    ///
    /// ```
    /// use restrait_describe::reference::{Expression, Reference};
    ///
    /// let reference = Reference::new::<restrait::Client>(&[]).values(|param, text| {
    ///     match param.ty.name {
    ///         "Seconds" => Some(Expression::new(format!("Seconds({text})")).import("clock::Seconds")),
    ///         _ => None,
    ///     }
    /// });
    /// # let _ = reference;
    /// ```
    #[must_use]
    pub fn values(mut self, values: fn(&ParamInfo, &str) -> Option<Expression>) -> Self {
        self.values = values;
        self
    }

    /// Returns the pages: the index first, then the API traits in their order, then the types that have a JSON
    /// Schema.
    #[must_use]
    pub fn pages(&self) -> Vec<Page> {
        let types = types::Types::new(self);
        let mut pages = vec![Page::new("README.md", index::write(self, &types.schemas))];
        let apis = self.apis.iter().zip(&types.endpoints).zip(self.paths());
        for ((api, endpoints), path) in apis {
            let page = resource::write(self, api, &types.schemas, endpoints);
            pages.push(Page::new(path, page));
        }
        if !types.schemas.is_empty() {
            pages.push(Page::new(schemas::PATH, types.schemas.write()));
        }
        for page in &mut pages {
            page.text.insert_str(0, &self.marker());
        }
        pages
    }

    /// Returns the paths of the resources' pages. They differ in more than the case of their letters.
    fn paths(&self) -> Vec<String> {
        let mut used = vec!["readme.md".to_owned(), schemas::PATH.to_owned()];
        let mut path = |api: &Api| {
            let stem = names::kebab(api.info.name);
            let numbered = (2..).map(|number| format!("{stem}-{number}.md"));
            let mut candidates = std::iter::once(format!("{stem}.md")).chain(numbered);
            let path = candidates
                .find(|path| !used.contains(&path.to_lowercase()))
                .unwrap_or_default();
            used.push(path.to_lowercase());
            path
        };
        self.apis.iter().map(&mut path).collect()
    }
}

/// Returns the crate and the name of a type, which is where a crate usually exports its client.
fn public_path(type_name: &str) -> String {
    match (type_name.split("::").next(), type_name.rsplit("::").next()) {
        (Some(package), Some(name)) if package != name => format!("{package}::{name}"),
        _ => type_name.to_owned(),
    }
}
