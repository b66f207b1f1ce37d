"""Imports all modules of a package, and prints those that cannot be imported."""

import importlib
import pathlib
import sys


def main():
    folder = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(folder.parent))
    errors = set()
    for path in sorted(folder.rglob("*.py")):
        module = ".".join(path.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__")
        try:
            importlib.import_module(module)
        except Exception as error:
            errors.add(f"{type(error).__name__}: {str(error).splitlines()[0]}")
    print(*sorted(errors), sep="\n", end="")


main()
