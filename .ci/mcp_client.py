"""Uses all tools and resources of `losant mcp` with the Python client, and checks what the server returns.

    mcp_client.py COMMAND
"""

import asyncio
import json
import subprocess
import sys
import tempfile
import time

from jsonschema import Draft202012Validator
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.stdio import stdio_client

MAX_BYTES = 64_000

# The claims are `{"scope":"device.get devices.*"}`.
LIMITED = "e30.eyJzY29wZSI6ImRldmljZS5nZXQgZGV2aWNlcy4qIn0.c2lnbmF0dXJl"

# Each tool with arguments that succeed, and with some that fail.
CALLS = {
    "describe": [{}, {"resource": "device"}, {"search": "payload counts"},
                 {"endpoint": "devices.get", "schemas": True}],
    "query": [{"resource": "applications"}, {"resource": "me"}],
    "call": [{"endpoint": "me.get"}, {"endpoint": "orgs.get", "arguments": {"perPage": 5}}],
    "timeseries": [{"applicationId": "APPLICATION", "start": "-24h", "resolution": "1h", "aggregation": "MEAN"}],
    "write": [{"resource": "applications", "action": "post", "arguments": {"application": {"name": "Mill"}}}],
}
FAILURES = [
    ("query", {"resource": "divices"}),
    ("query", {"resource": "device", "arguments": {}}),
    ("call", {"endpoint": "me.get", "arguments": {"authorization": "Bearer other"}}),
    ("describe", {"endpoint": "none.get"}),
]


def check(condition, text):
    if not condition:
        raise SystemExit(f"error: {text}")


def dump(result):
    return result.model_dump_json(by_alias=True, exclude_none=True)


class Server:
    """A server, and everything that it has written."""

    def __init__(self, command, args, token, environment):
        self.parameters = StdioServerParameters(command=command, args=["mcp", "--verbose", *args], env=environment)
        self.token = token
        self.log = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.written = []

    def keep(self, result):
        self.written.append(dump(result))
        return result

    def check_token(self):
        self.log.seek(0)
        log = self.log.read()
        check("serving MCP" in log, f"the log is missing: {log}")
        for text in [*self.written, log]:
            check(self.token not in text, f"the token is in {text[:200]}")


async def tools(client, server, expected):
    listed = server.keep(await client.list_tools()).tools
    names = [tool.name for tool in listed]
    check(names == expected, f"expected the tools {expected}, found {names}")
    for tool in listed:
        hints = tool.annotations
        for name in ("read_only_hint", "destructive_hint", "idempotent_hint", "open_world_hint"):
            check(isinstance(getattr(hints, name), bool), f"{tool.name} has no {name}")
        check(hints.read_only_hint != hints.destructive_hint, f"the hints of {tool.name} are at odds: {hints}")
        check(tool.description and tool.title, f"{tool.name} has no description or title")
        Draft202012Validator.check_schema(tool.input_schema)
        Draft202012Validator.check_schema(tool.output_schema)
    return {tool.name: tool for tool in listed}


async def calls(client, server, listed):
    application = "none"
    for name, tool in listed.items():
        for arguments in CALLS[name]:
            arguments = {key: application if value == "APPLICATION" else value for key, value in arguments.items()}
            Draft202012Validator(tool.input_schema).validate(arguments)
            # The client validates structured content too.
            result = server.keep(await client.call_tool(name, arguments))
            check(not result.is_error, f"{name} {arguments}: {dump(result)[:500]}")
            Draft202012Validator(tool.output_schema).validate(result.structured_content)
            text = result.content[0].text
            check(json.loads(text) == result.structured_content, f"{name}: the text is another value")
            check(len(text) < MAX_BYTES, f"{name}: {len(text)} bytes")
            if arguments == {"resource": "applications"}:
                application = result.structured_content["result"]["items"][0]["applicationId"]
    for name, arguments in FAILURES:
        result = server.keep(await client.call_tool(name, arguments))
        check(result.is_error and result.content[0].text, f"{name} {arguments} does not fail")
    try:
        await client.call_tool("unknown", {})
        check(False, "an unknown tool is called")
    except MCPError as error:
        check(error.code == -32602, f"unknown tool: {error}")
    many = await asyncio.gather(*(client.call_tool("query", {"resource": "applications"}) for _ in range(20)))
    check(not any(result.is_error for result in many), "calls at the same time fail")


async def resources(client, server, step):
    """Lists all resources, and reads each one, or only some of them."""
    listed, cursor = [], None
    while True:
        page = server.keep(await client.list_resources(cursor=cursor))
        listed += page.resources
        cursor = page.next_cursor
        if cursor is None:
            break
    check(len({resource.uri for resource in listed}) == len(listed), "a resource is listed twice")
    kinds = {}
    for resource in listed[::step]:
        content = server.keep(await client.read_resource(resource.uri)).contents[0]
        check(content.mime_type == resource.mime_type and content.text, f"{resource.uri} has another type")
        if resource.mime_type == "application/schema+json":
            Draft202012Validator.check_schema(json.loads(content.text))
        elif resource.mime_type == "application/json":
            json.loads(content.text)
        kinds[resource.mime_type] = kinds.get(resource.mime_type, 0) + 1
    templates = server.keep(await client.list_resource_templates()).resource_templates
    check(len(templates) == 3, "expected three templates")
    check(len(kinds) == 3, f"expected three kinds of resources, found {kinds}")
    return sum(kinds.values())


async def limited(command):
    """Tries a token that lists its scopes, and an API that cannot be reached."""
    environment = {"LOSANT_API_TOKEN": LIMITED, "LOSANT_API_URL": "http://127.0.0.1:9"}
    server = Server(command, [], LIMITED, environment)
    async with Client(stdio_client(server.parameters, errlog=server.log)) as client:
        await tools(client, server, ["describe", "query", "call"])
        arguments = {"resource": "devices", "arguments": {"applicationId": "575ec7417ae143cd83dc4a96"}}
        for name, arguments, expected in [
            ("query", arguments, "cannot connect"),
            ("call", {"endpoint": "flow.get"}, "scopes that would do: `flow."),
            ("query", {"resource": LIMITED}, "[redacted]"),
        ]:
            result = server.keep(await client.call_tool(name, arguments))
            check(result.is_error and expected in result.content[0].text, f"{name}: {dump(result)}")
    server.check_token()


def demo_token(command):
    """Returns the token of the fake server in the process of the command."""
    args = ["me", "get", "--demo", "--dry-run=json", "--show-token", "--output", "json"]
    request = json.loads(subprocess.run([command, *args], check=True, capture_output=True).stdout)
    return request["headers"]["authorization"].removeprefix("Bearer ")


async def main():
    command = sys.argv[1]
    token = demo_token(command)
    for mode in ("legacy", "auto"):
        for args, expected in (([], ["describe", "query", "timeseries", "call"]),
                               (["--allow-write"], ["describe", "query", "timeseries", "call", "write"])):
            start = time.monotonic()
            server = Server(command, ["--demo", *args], token, None)
            async with Client(stdio_client(server.parameters, errlog=server.log), mode=mode) as client:
                listed = await tools(client, server, expected)
                await calls(client, server, listed)
                read = await resources(client, server, 20 if args else 2)
                version = client.protocol_version
            server.check_token()
            print(f"{version}: {len(expected)} tools, {read} resources, {time.monotonic() - start:.1f} s")
    await limited(command)
    print("a token with two scopes, and an API that cannot be reached")


asyncio.run(main())
