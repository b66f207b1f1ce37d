"""Makes clients from OpenAPI documents, compiles and calls them, and compares the problems with the list of failures."""

import pathlib
import re
import sys

from ruamel.yaml import YAML

HERE = pathlib.Path(__file__).parent / "generators.d"
sys.path.insert(0, str(HERE))

import calls  # noqa: E402
import make  # noqa: E402
import rust  # noqa: E402


def main():
    folder = pathlib.Path(sys.argv[1])
    failures = YAML(typ="safe").load((HERE / "failures.yaml").read_text(encoding="utf-8"))
    documents = sorted((folder / "documents").glob("*.json"))
    clients = [make.Client(generator, path) for path in documents for generator in make.GENERATORS]
    shown = {}
    for failure in failures:
        path = HERE / f"{failure['document']}.yaml"
        for generator in failure["generators"]:
            shown[generator, path.stem] = make.Client(generator, path)

    generated = clients + list(shown.values())
    problems = make.make(folder, generated)
    program = rust.compile_all(folder, [it for it in generated if it.generator == "rust"], problems)
    if program is None:
        print("skipped: the Rust clients need a registry of crates")
        clients = [client for client in clients if client.generator != "rust"]
        failures = [failure for failure in failures if failure["generators"] != ["rust"]]
    calls.call([client for client in clients if not problems[client].broken], program, problems)

    errors = list(small_documents(failures, shown, problems))
    print(f"{len(shown)} failures of generators, each with a document that shows it")
    for client in clients:
        errors += compare(client, problems[client].texts, failures)
        print(summary(client, problems[client], failures))
    for error in errors:
        print(f"error: {error}")
    sys.exit(1 if errors else 0)


def small_documents(failures, shown, problems):
    """Yields the small documents that do not show their failure, or are not small."""
    for failure in failures:
        name = failure["document"]
        lines = (HERE / f"{name}.yaml").read_text(encoding="utf-8").count("\n")
        if lines > 20:
            yield f"{name}.yaml has {lines} lines, expected at most 20"
        for generator in failure["generators"]:
            texts = problems[shown[generator, name]].texts
            if not any(re.search(failure["problem"], text) for text in texts):
                yield f"{generator} does not fail for {name}.yaml any more; remove it from failures.yaml: {texts}"


def compare(client, texts, failures):
    """Yields the problems of a client that are not listed, and the listed failures that it does not have."""
    listed = [failure for failure in failures
              if client.generator in failure["generators"] and client.document in failure.get("in", [])]
    for failure in listed:
        if not any(re.search(failure["problem"], text) for text in texts):
            yield (f"{client.generator} does not have the failure {failure['document']} for {client.document} any "
                   "more; remove it from failures.yaml")
    for text in texts:
        if not any(re.search(failure["problem"], text) for failure in listed):
            yield f"{client.generator}, {client.document}: {text}"


def summary(client, problems, failures):
    """Returns what became of a client, and its listed failures."""
    made, declared = make.operations(client)
    state = "does not compile" if problems.broken else "compiles, called" if problems.called else "compiles"
    lines = [f"{client.generator:22}{client.document:14}{made:3} of {declared} operations, {state}"]
    for failure in failures:
        if client.generator in failure["generators"] and client.document in failure.get("in", []):
            count = sum(bool(re.search(failure["problem"], text)) for text in problems.texts)
            lines.append(f"    {failure['document']}: {count}")
    return "\n".join(lines)


main()
