# Completions of {name} for fish. They ask the command itself.
function {function}
    set -l words (commandline -opc) (commandline -ct)
    set -l lines (command {name} __complete fish -- $words 2>/dev/null)
    if test "$lines[1]" = files
        for file in (__fish_complete_path "$lines[3]")
            printf '%s\n' "$lines[2]$file"
        end
    else
        printf '%s\n' $lines[2..-1]
    end
end
complete --command {name} --no-files --keep-order --arguments '({function})'
