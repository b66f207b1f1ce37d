//! The server: requests of a client, and their responses.

use std::borrow::Cow;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Instant;

use restrait::client::ApiClient;
use restrait::info::EndpointInfo;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, CustomRequest,
    CustomResult, ErrorCode, Implementation, ListResourceTemplatesResult, ListResourcesResult,
    ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde_json::{Map, Value as Json};
use tokio::sync::Semaphore;

use super::access::Access;
use super::arguments::{self, Call, OfResource, Part};
use super::call::{Caller, Request};
use super::credentials::Credentials;
use super::{Mcp, describe, endpoints, resources, tools};
use crate::Cli;

/// The maximum number of calls at the same time.
const MAX_CALLS: usize = 8;

/// The methods of the protocol that a client may call with invalid params.
const METHODS: [&str; 7] = [
    "initialize",
    "tools/call",
    "tools/list",
    "resources/list",
    "resources/read",
    "resources/templates/list",
    "ping",
];

/// The server of an API.
pub(super) struct Server<C> {
    name: &'static str,
    version: &'static str,
    mcp: Mcp,
    caller: Caller<C>,
    tools: Vec<Tool>,
    log: Log,
    calls: Semaphore,
}

/// The log on standard error.
#[derive(Debug, Clone, Copy)]
pub(super) struct Log {
    /// If `true`, each call of a tool is written.
    pub(super) is_verbose: bool,
}

impl Log {
    fn call(self, tool: &str, start: Instant, outcome: &Result<Json, String>) {
        if !self.is_verbose {
            return;
        }
        let outcome = match outcome {
            Ok(_) => "ok",
            Err(_) => "error",
        };
        let millis = start.elapsed().as_millis();
        // The session continues without a log.
        let _ = writeln!(anstream::stderr(), "{tool}: {outcome}, {millis} ms");
    }
}

impl<C: ApiClient> Server<C> {
    pub(super) fn new(
        cli: &Cli<C>,
        client: C,
        credentials: Arc<Credentials>,
        access: Access,
        log: Log,
    ) -> Self {
        Self {
            name: cli.name,
            version: cli.version,
            tools: tools::all::<C>(&cli.mcp, &access),
            mcp: cli.mcp.clone(),
            caller: Caller {
                client,
                credentials,
                access,
                converters: cli.converters.clone(),
            },
            log,
            calls: Semaphore::new(MAX_CALLS),
        }
    }

    /// Runs a tool.
    async fn run(&self, tool: &str, mut arguments: Map<String, Json>) -> Result<Json, String> {
        match tool {
            tools::DESCRIBE => {
                let arguments = arguments::read(tool, arguments)?;
                describe::run::<C>(self.name, &self.caller.access, &arguments)
            }
            tools::QUERY | tools::WRITE => {
                let query: OfResource = arguments::read(tool, arguments)?;
                let info = self.endpoint_of(tool, &query)?;
                let (cursor, path) = (query.cursor, query.path);
                self.send(info, query.arguments, Part { cursor, path })
                    .await
            }
            tools::CALL => {
                let call: Call = arguments::read(tool, arguments)?;
                let info = endpoints::find::<C>(&call.endpoint)?;
                let (cursor, path) = (call.cursor, call.path);
                self.send(info, call.arguments, Part { cursor, path }).await
            }
            _ => {
                let mut all = self.mcp.tools.iter();
                let Some(of_api) = all.find(|it| it.name == tool) else {
                    return Err("unknown tool".to_owned());
                };
                let part = arguments::take_part(tool, &mut arguments)?;
                let arguments = (of_api.convert)(arguments)
                    .map_err(|reason| format!("invalid arguments of `{tool}`: {reason}"))?;
                let info = endpoints::find::<C>(of_api.endpoint)?;
                self.send(info, arguments, part).await
            }
        }
    }

    /// Returns the endpoint that `query` or `write` calls.
    fn endpoint_of(&self, tool: &str, query: &OfResource) -> Result<&'static EndpointInfo, String> {
        let api = endpoints::resource::<C>(&query.resource)?;
        let info = match &query.action {
            Some(name) => endpoints::action_of(api, name)?,
            None if tool == tools::WRITE => return Err("missing `action`".to_owned()),
            None => endpoints::default_read(api, &self.caller.access)?,
        };
        let is_read = self.caller.access.is_read(info);
        if is_read == (tool == tools::QUERY) {
            return Ok(info);
        }
        let name = endpoints::name(info);
        Err(if is_read {
            format!("`{name}` only reads; use the tool `query`")
        } else if self.caller.access.allow_write {
            format!("`{name}` may change something; use the tool `write`")
        } else {
            super::access::Refusal::Write.message(info)
        })
    }

    async fn send(
        &self,
        info: &'static EndpointInfo,
        arguments: Map<String, Json>,
        part: Part,
    ) -> Result<Json, String> {
        // The semaphore is never closed.
        let _permit = self.calls.acquire().await;
        let request = Request {
            info,
            arguments,
            part,
        };
        self.caller.send(request).await
    }

    fn instructions(&self) -> String {
        let mode = if self.caller.access.allow_write {
            "Endpoints that change something can be called."
        } else {
            "Only endpoints that change nothing can be called."
        };
        format!(
            "{}\n\n{mode} Find endpoints with `describe`, then call them with `query` or `call`. The guides \
             among the resources explain more.",
            self.mcp.instructions
        )
        .trim_start()
        .to_owned()
    }
}

/// Returns the error for a tool that is not offered.
fn unknown_tool(name: &str) -> ErrorData {
    let hint = if name == tools::WRITE {
        "; the server only reads, a person can restart it with `--allow-write`"
    } else {
        ""
    };
    let name = name.escape_debug();
    ErrorData::invalid_params(format!("unknown tool `{name}`{hint}"), None)
}

impl<C: ApiClient> ServerHandler for Server<C> {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder()
            .enable_tools()
            .enable_resources()
            .build();
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new(self.name, self.version))
            .with_instructions(self.instructions())
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.clone()))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        self.tools.iter().find(|tool| tool.name == name).cloned()
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let name: Cow<'static, str> = request.name;
        if !self.tools.iter().any(|tool| tool.name == name) {
            return Err(unknown_tool(&name));
        }
        let start = Instant::now();
        let outcome = tokio::select! {
            outcome = self.run(&name, request.arguments.unwrap_or_default()) => outcome,
            // A response to a cancelled request is not sent.
            () = context.ct.cancelled() => Err("cancelled".to_owned()),
        };
        self.log.call(&name, start, &outcome);
        Ok(match outcome {
            Ok(output) => CallToolResult::structured(output),
            Err(reason) => CallToolResult::error(vec![ContentBlock::text(reason)]),
        }
        .into())
    }

    async fn list_resources(
        &self,
        request: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let cursor = request.and_then(|request| request.cursor);
        let guides = &self.mcp.guides;
        resources::list::<C>(self.name, guides, &self.caller.access, cursor.as_deref())
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let templates = resources::templates(self.name);
        Ok(ListResourceTemplatesResult::with_all_items(templates))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let guides = &self.mcp.guides;
        let content = resources::read::<C>(self.name, guides, &self.caller.access, &request.uri)?;
        Ok(ReadResourceResult::new(vec![content]).into())
    }

    async fn on_custom_request(
        &self,
        request: CustomRequest,
        _: RequestContext<RoleServer>,
    ) -> Result<CustomResult, ErrorData> {
        let method = request.method.escape_debug();
        // The SDK passes requests here whose params it cannot read.
        if METHODS.contains(&request.method.as_str()) {
            let reason = format!("invalid params of `{method}`");
            return Err(ErrorData::invalid_params(reason, None));
        }
        let reason = format!("unknown method `{method}`");
        Err(ErrorData::new(ErrorCode::METHOD_NOT_FOUND, reason, None))
    }
}
