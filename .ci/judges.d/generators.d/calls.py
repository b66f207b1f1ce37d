"""Makes one call with each client to a fake server."""

import contextlib
import importlib
import json
import os
import subprocess
import sys

IDS = {"instance_id": "575ec7417ae143cd83dc4a96", "org_id": "575ed6e87ae143cd83dc4aa8"}

# The tag, the operation and the params of each call of the Python clients. `calls.rs` has those of the Rust clients.
CALLS = {
    "elasticsearch": ("documents", "documents_get", {"index": "books", "id": "1"}),
    "github": ("repos", "repos_get", {"owner": "owner", "repo": "repo"}),
    "google": ("topics", "topics_list", {"project": "project"}),
    "graphql": ("queries", "queries_viewer", {"x_operation_name": "Viewer"}),
    "instance_org": ("instance_org", "instance_org_get", IDS),
    "json_api": ("articles", "articles_get", {"id": "1"}),
    "kubernetes": ("pods", "pods_get", {"ns": "namespace", "name": "name"}),
    "odata": ("products", "products_get", {"id": 7}),
    "openai": ("models", "models_get", {"model": "model"}),
    "slack": ("users", "users_info", {"user": "U1"}),
    "stripe": ("charges", "charges_get", {"charge": "ch_1"}),
}


@contextlib.contextmanager
def fakes():
    """Starts the fakes of Losant and of the shapes, and returns the URL and the token of each."""
    losant = subprocess.Popen(["target/debug/examples/serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    shapes = subprocess.Popen(
        ["cargo", "test", "--quiet", "--locked", "-p", "restrait-shapes-tests", "fakes_without", "--", "--nocapture"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "SERVE_FAKES": "1"})
    # They end when their inputs are closed.
    with losant, shapes:
        servers = {"instance_org": (losant.stdout.readline().strip(), losant.stdout.readline().strip())}
        for line in shapes.stdout:
            if line.startswith("fake "):
                _, name, url = line.split()
                servers[name] = (url, "token")
                if len(servers) == len(CALLS):
                    break
        yield servers
        losant.stdin.close()
        shapes.stdin.close()
        shapes.stdout.read()


def call(clients, program, problems):
    """Calls the fakes with the clients, and adds the calls that fail to the problems."""
    with fakes() as servers:
        responses = rust(program, servers) if program else {}
        for client in clients:
            if client.document not in servers:
                continue
            if client.generator == "rust":
                if program is None:
                    continue
                response = responses.get(client.document, "error: `calls.rs` has no call of this client")
            else:
                response = python(client, *servers[client.document])
            if response.startswith("error: "):
                problems[client].texts.append(f"call: {response[:300]}")
            else:
                problems[client].called = True


def rust(program, servers):
    arguments = [part for name, (url, token) in servers.items() for part in (name, url, token)]
    output = subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", timeout=60).stdout
    return dict(line.split(" ", 1) for line in output.splitlines())


def python(client, url, token):
    """Calls a Python client in an interpreter of its own."""
    arguments = [client.generator, str(client.module), url, token, client.document]
    result = subprocess.run([sys.executable, "-B", __file__, *arguments], stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, encoding="utf-8", timeout=60)
    last = (result.stdout.strip().splitlines() or ["nothing"])[-1]
    return last if result.returncode == 0 else f"error: {last}"


def main():
    generator, module, url, token, document = sys.argv[1:]
    folder, name = os.path.split(module)
    sys.path.insert(0, folder)
    tag, operation, params = CALLS[document]
    package = importlib.import_module(name)
    if generator == "python":
        if document == "graphql":
            query = package.NullQuery(query="{ viewer { login } }", variables=None)
            params = {**params, "queries_viewer_request": package.QueriesViewerRequest(query)}
        configuration = package.Configuration(host=url, access_token=token, username="user", password="password")
        api = getattr(package, "".join(part.title() for part in tag.split("_")) + "Api")
        response = getattr(api(package.ApiClient(configuration)), operation)(**params)
    else:
        if document == "graphql":
            models = importlib.import_module(f"{name}.models")
            params = {**params, "body": models.NullQuery(query="{ viewer { login } }", variables=None)}
        client = package.AuthenticatedClient(base_url=url, token=token)
        if document == "elasticsearch":
            client = package.AuthenticatedClient(base_url=url, token=token, prefix="ApiKey")
        result = importlib.import_module(f"{name}.api.{tag}.{operation}").sync_detailed(client=client, **params)
        assert result.status_code == 200, (result.status_code, result.content)
        response = result.parsed
    assert response is not None
    print(json.dumps(response.to_dict(), default=str))


if __name__ == "__main__":
    main()
