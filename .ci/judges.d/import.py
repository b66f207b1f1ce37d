"""Imports all OpenAPI documents of a folder, and prints how much of them is written, the time and the memory.

    import.py TOOL FOLDER
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

MAX_SECONDS = 60
MAX_KIB = 1 << 20


def run(tool, document, out):
    """Returns the exit status, the output, the seconds and the maximum memory in KiB."""
    log = out.parent / "log"
    start = time.monotonic()
    with log.open("wb") as file:
        child = subprocess.Popen([tool, "import", document, "--out", out], stdout=file, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - start
    return child.returncode, log.read_text(encoding="utf-8"), seconds, usage.ru_maxrss


def main():
    tool, folder = sys.argv[1:]
    documents = sorted(path for path in pathlib.Path(folder).rglob("*") if path.suffix in (".json", ".yaml", ".yml"))
    written, refused, failed = [], [], []
    for document in documents:
        with tempfile.TemporaryDirectory() as temporary:
            out = pathlib.Path(temporary) / "src" / "api"
            out.parent.mkdir()
            code, output, seconds, kib = run(tool, document, out)
        name = str(document.relative_to(folder))
        counts = re.match(r"(\d+) of (\d+) operations", output)
        if code == 0 and counts:
            written.append((name, int(counts[1]), int(counts[2]), seconds, kib))
        elif code == 2:
            refused.append((name, output.strip()))
        else:
            failed.append((name, f"exit status {code}: {output[-300:].strip()}"))
        if seconds > MAX_SECONDS or kib > MAX_KIB:
            failed.append((name, f"{seconds:.1f} s and {kib >> 10} MiB"))
    for name, message in refused:
        print(f"refused: {name}: {message}")
    for name, message in failed:
        print(f"failed: {name}: {message}")
    large = [entry for entry in written if entry[2] >= 50]
    done, total = sum(entry[1] for entry in large), sum(entry[2] for entry in large)
    slowest = max(written, key=lambda entry: entry[3])
    biggest = max(written, key=lambda entry: entry[4])
    print(f"{len(written)} of {len(documents)} documents written, {len(refused)} refused, {len(failed)} failed")
    print(f"{len(large)} documents with at least 50 operations: {done} of {total} operations, {100 * done / total:.2f} %")
    print(f"at most {slowest[3]:.1f} s ({slowest[0]}) and {biggest[4] >> 10} MiB ({biggest[0]})")
    sys.exit(1 if failed or done < 0.95 * total else 0)


main()
