"""Validates OpenAPI documents, and their JSON Schemas against the meta schema of draft 2020-12."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

# Keywords of 2020-12 and of the vocabulary of OpenAPI. The meta schema accepts every other one, too.
KEYWORDS = set(Draft202012Validator.META_SCHEMA["properties"]) | {"discriminator", "example", "externalDocs", "xml"}
for part in Draft202012Validator.META_SCHEMA["allOf"]:
    KEYWORDS |= set(REGISTRY.contents("https://json-schema.org/draft/2020-12/" + part["$ref"])["properties"])


def problems(document):
    validator = OpenAPIV31SpecValidator if document["openapi"].startswith("3.1") else OpenAPIV30SpecValidator
    for error in validator(document).iter_errors():
        yield "/".join(map(str, error.absolute_path)), error.message
    operations = [operation for path in document["paths"].values()
                  for operation in path.values() if isinstance(operation, dict) and "responses" in operation]
    ids = [operation["operationId"] for operation in operations]
    for name in {name for name in ids if ids.count(name) > 1}:
        yield "paths", f"duplicate operationId {name}"
    if document["openapi"].startswith("3.1"):
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            for error in Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema):
                yield f"components/schemas/{name}/" + "/".join(map(str, error.absolute_path)), error.message
            for where, keyword in unknown(schema, f"components/schemas/{name}"):
                yield where, f"unknown keyword {keyword}"


def unknown(schema, where):
    """Yields the keywords that no vocabulary has."""
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        at = f"{where}/{keyword}"
        if keyword not in KEYWORDS and not keyword.startswith("x-"):
            yield where, keyword
        elif keyword in ("properties", "patternProperties", "$defs", "dependentSchemas"):
            for name, child in value.items():
                yield from unknown(child, f"{at}/{name}")
        elif keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
            for index, child in enumerate(value):
                yield from unknown(child, f"{at}/{index}")
        elif keyword not in ("default", "example", "examples", "const", "enum"):
            yield from unknown(value, at)


def main():
    failed = 0
    for path in sys.argv[1:]:
        document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        found = list(problems(document))
        operations = sum(len([key for key in item if not key.startswith("x-")]) for item in document["paths"].values())
        schemas = len(document.get("components", {}).get("schemas", {}))
        print(f"{pathlib.Path(path).name}: OpenAPI {document['openapi']}, {operations} operations, {schemas} schemas, "
              f"{len(found)} errors")
        for where, message in found:
            print(f"  {where}: {message}"[:400])
        failed += len(found)
    sys.exit(1 if failed else 0)


main()
