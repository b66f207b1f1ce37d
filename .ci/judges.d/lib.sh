# Helpers of the judges. Each judge sources this file.

# skip REASON : ends the judge.
skip() {
    echo "skipped: $1"
    exit 0
}

# venv NAME PACKAGE==VERSION.. : makes a virtual environment once, and prints its Python. Fails if that is not possible.
venv() {
    local folder=$JUDGES/$1 wanted
    shift
    wanted="$*"
    if test "$(cat "$folder/packages" 2>/dev/null)" != "$wanted"; then
        rm -rf "$folder"
        mkdir -p "$JUDGES"
        timeout 60 python3 -m venv "$folder" >/dev/null 2>&1 &&
            timeout 240 "$folder/bin/python" -m pip install --quiet --disable-pip-version-check "$@" >/dev/null 2>&1 ||
            { rm -rf "$folder" && return 1; }
        echo "$wanted" >"$folder/packages"
    fi
    echo "$folder/bin/python"
}
