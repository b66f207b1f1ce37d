//! A server of the Model Context Protocol over standard input and output: the command `mcp`.
//!
//! It offers the endpoints of an API as a few tools:
//!
//! | Tool | Content |
//! | --- | --- |
//! | `describe` | resources, endpoints, params, scopes and schemas, and a search by words |
//! | `query` | the endpoints with the method `GET` |
//! | `call` | any endpoint by its name |
//! | `write` | the endpoints that create, change or delete; only with `--allow-write` |
//!
//! [`Mcp`] adds what is special to an API: further tools, guides, and the endpoints whose method does not
//! tell that they only read, or that they change something.
//!
//! Without `--allow-write`, endpoints that may change something are refused. If the token lists its scopes,
//! endpoints for which it has no scope are not offered. The token is sent with requests and is never in a
//! message to the program on the other side.

use serde_json::{Map, Value as Json};

mod access;
mod arguments;
mod call;
mod command;
mod credentials;
mod cut;
mod describe;
mod endpoints;
mod lines;
mod next_page;
mod resources;
mod schemas;
mod server;
mod tools;

pub(crate) use command::command;

/// The additions of an API to the command `mcp`.
///
/// ```
/// use restrait_cli::mcp::{Guide, Mcp};
///
/// let mcp = Mcp::new()
///     .instructions("Products and orders of the shop.")
///     .guide(Guide {
///         name: "orders",
///         title: "Find orders",
///         text: "Call `orders.list` with `status`.",
///     })
///     .reads(&["orders.search"])
///     .hidden(&["auth"]);
/// # let _ = mcp;
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "it does nothing until it is passed to `Cli::mcp`"]
pub struct Mcp {
    instructions: &'static str,
    guides: Vec<Guide>,
    tools: Vec<Tool>,
    reads: &'static [&'static str],
    writes: &'static [&'static str],
    hidden: &'static [&'static str],
}

/// A text for the program on the other side, which it reads as a resource.
#[derive(Debug, Clone, Copy)]
pub struct Guide {
    /// The name in the URI: `paging` for `shop://guide/paging`.
    pub name: &'static str,
    /// The title in lists.
    pub title: &'static str,
    /// The text, in Markdown.
    pub text: &'static str,
}

/// A function that converts the arguments of a tool into those of an endpoint. It returns what is wrong if
/// they are invalid.
pub type Convert = fn(Map<String, Json>) -> Result<Map<String, Json>, String>;

/// A tool that calls an endpoint with arguments of another form.
///
/// The rules of all tools apply to it: it is not offered if the endpoint is not, and its results are
/// bounded.
#[derive(Debug, Clone, Copy)]
pub struct Tool {
    /// The name.
    pub name: &'static str,
    /// The title in lists.
    pub title: &'static str,
    /// The task that the tool is for, and its arguments.
    pub description: &'static str,
    /// The name of the endpoint: `orders.search`.
    pub endpoint: &'static str,
    /// Returns the JSON Schemas of the arguments by name, and the names of those that are required.
    pub arguments: fn() -> (Json, &'static [&'static str]),
    /// Converts the arguments of the tool into those of the endpoint.
    pub convert: Convert,
}

impl Mcp {
    /// Creates an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a short text about the API, which clients may show to a model.
    pub fn instructions(mut self, text: &'static str) -> Self {
        self.instructions = text;
        self
    }

    /// Adds a guide.
    pub fn guide(mut self, guide: Guide) -> Self {
        self.guides.push(guide);
        self
    }

    /// Adds a tool.
    pub fn tool(mut self, tool: Tool) -> Self {
        self.tools.push(tool);
        self
    }

    /// Sets the names of the endpoints that only read, although their method is not `GET`.
    pub fn reads(mut self, endpoints: &'static [&'static str]) -> Self {
        self.reads = endpoints;
        self
    }

    /// Sets the names of the endpoints that change something, although their method is `GET`.
    pub fn writes(mut self, endpoints: &'static [&'static str]) -> Self {
        self.writes = endpoints;
        self
    }

    /// Sets the names of resources and endpoints that are never offered, such as those that take a
    /// password.
    pub fn hidden(mut self, names: &'static [&'static str]) -> Self {
        self.hidden = names;
        self
    }
}
