#compdef {name}
# Completions of {name} for zsh. They ask the command itself.
{function}() {
  local -a lines candidates
  lines=("${(@f)$(command {name} __complete zsh -- \
    "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  candidates=("${(@)lines[2,-1]}")
  case $lines[1] in
    files)
      compset -p ${#lines[2]}
      _files
      ;;
    open) _describe -V value candidates -S '' ;;
    values) _describe -V value candidates ;;
  esac
}
if [ "$funcstack[1]" = _{name} ]; then
  {function} "$@"
else
  compdef {function} {name}
fi
