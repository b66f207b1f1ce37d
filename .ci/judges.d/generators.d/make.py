"""Generates and compiles clients."""

import concurrent.futures
import dataclasses
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

from ruamel.yaml import YAML

GENERATORS = ("rust", "python", "openapi-python-client")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
BIN = pathlib.Path(sys.executable).parent


@dataclasses.dataclass(eq=False)
class Client:
    """A client of the API that a document describes."""

    generator: str
    path: pathlib.Path
    output: pathlib.Path = None

    @property
    def document(self):
        return self.path.stem

    @property
    def package(self):
        return self.document.replace("-", "_") + "_client"

    @functools.cached_property
    def operations(self):
        """The operations of the document by method and path."""
        text = self.path.read_text(encoding="utf-8")
        document = json.loads(text) if self.path.suffix == ".json" else YAML(typ="safe").load(text)
        return {(method, path): operation for path, item in document["paths"].items()
                for method, operation in item.items() if method in METHODS}

    @property
    def module(self):
        """The folder of the Python package."""
        return self.output / self.package if self.generator == "python" else self.output


@dataclasses.dataclass
class Problems:
    """What a generator refuses, and the errors of its code."""

    texts: list = dataclasses.field(default_factory=list)
    broken: bool = False
    called: bool = False

    def add(self, text, broken):
        self.texts.append(text)
        self.broken = self.broken or broken


def make(folder, clients):
    """Generates the clients and returns the problems of each."""
    for generator in GENERATORS:
        shutil.rmtree(folder / generator, ignore_errors=True)
    problems = {client: Problems() for client in clients}
    for client in clients:
        client.output = folder / client.generator / client.package
    openapi_generator(folder, [it for it in clients if it.generator != "openapi-python-client"], problems)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        ours = [it for it in clients if it.generator == "openapi-python-client"]
        list(pool.map(lambda client: openapi_python_client(folder, client, problems[client]), ours))
        python = [it for it in clients if it.generator != "rust" and it.output.exists()]
        list(pool.map(lambda client: imports(client, problems[client]), python))
    return problems


def openapi_generator(folder, clients, problems):
    """Runs openapi-generator for all clients at once, because it takes seconds to start."""
    settings = folder / "settings"
    shutil.rmtree(settings, ignore_errors=True)
    settings.mkdir(parents=True)
    files = []
    for client in clients:
        files.append(settings / f"{client.generator}-{client.document}.json")
        files[-1].write_text(json.dumps({
            "generatorName": client.generator,
            # A document of 3.1 is resolved by its path as a URI, which cannot have spaces.
            "inputSpec": os.path.relpath(client.path),
            "outputDir": str(client.output),
            "additionalProperties": {"packageName": client.package},
        }), encoding="utf-8")
    run([BIN / "openapi-generator-cli", "batch", "--threads", "2", *files])
    for client, file in zip(clients, files):
        if not (client.output / ".openapi-generator" / "FILES").exists():
            # The output of the batch does not say which client an error belongs to.
            output = run([BIN / "openapi-generator-cli", "generate", "--config", file])
            errors = [line.strip() for line in output.splitlines() if re.search(r"^\s+-|Exception: Error", line)]
            problems[client].add("refused: " + " ".join(errors or ["unknown error"])[:300], broken=True)
            shutil.rmtree(client.output, ignore_errors=True)


def openapi_python_client(folder, client, problems):
    settings = folder / "openapi-python-client.yaml"
    # The hooks format the code.
    settings.write_text("literal_enums: true\npost_hooks: []\n", encoding="utf-8")
    client.output.parent.mkdir(parents=True, exist_ok=True)
    output = run([BIN / "openapi-python-client", "generate", "--path", client.path, "--meta", "none",
                  "--config", settings, "--output-path", client.output])
    paragraphs = [re.sub(r"\s+", " ", text).strip() for text in re.split(r"\n\s*\n", output)]
    paragraphs = [text for text in paragraphs if text]
    for text, after in zip(paragraphs, paragraphs[1:] + [""]):
        if re.match("WARNING parsing|Unable to parse schema|Failed to parse", text):
            # The address of an object differs from run to run.
            after = re.sub("<openapi_python_client[^>]*>", "_", after)
            problems.add(f"{text} {after}", broken=text.startswith("Failed"))
    params(client, problems)


def params(client, problems):
    """Adds the query params that the code of an operation does not send by their names."""
    for (method, path), operation in client.operations.items():
        words = re.findall("[A-Z]?[a-z]+", operation.get("operationId", f"{method} {path}"))
        files = list(client.output.glob(f"api/*/{'_'.join(words).lower()}.py"))
        code = "".join(file.read_text(encoding="utf-8") for file in files)
        for param in operation.get("parameters", []) if files else []:
            name = param.get("name", "")
            if "content" in param and f'"{name}"' not in code:
                problems.add(f"{method} {path}: `{name}` is not sent", broken=False)
            elif param.get("style") == "deepObject" and f'"{name}[' not in code:
                problems.add(f"{method} {path}: the members of `{name}` are sent without its name", broken=False)


def imports(client, problems):
    """Imports all modules of a package in a new interpreter."""
    program = pathlib.Path(__file__).with_name("imports.py")
    for line in run([sys.executable, "-B", program, client.module]).splitlines():
        problems.add(line, broken=True)


def operations(client):
    """Returns the number of operations that a client has, and of those that the document has."""
    patterns = {"rust": ("src/apis/*_api.rs", r"^pub async fn (\w+)\("),
                "python": ("*/api/*_api.py", r"def (\w+)_with_http_info\("),
                "openapi-python-client": ("api/*/[!_]*.py", r"^def (sync_detailed)\(")}
    files, pattern = patterns[client.generator]
    names = set()
    for path in client.output.glob(files):
        for name in re.findall(pattern, path.read_text(encoding="utf-8"), re.MULTILINE):
            names.add(path.stem if name == "sync_detailed" else name)
    return len(names), len(client.operations)


def run(command):
    """Runs a program and returns all that it prints."""
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "1000"}
    result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            text=True, encoding="utf-8", errors="replace", env=environment, timeout=600)
    return result.stdout
