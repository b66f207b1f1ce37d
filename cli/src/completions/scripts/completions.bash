# Completions of {name} for bash. They ask the command itself.
{function}() {
  local kind= prefix= typed= line
  COMPREPLY=()
  {
    IFS= read -r kind
    if [ "$kind" = files ]; then
      IFS= read -r prefix
      IFS= read -r typed
    else
      while IFS= read -r line; do COMPREPLY+=("$line"); done
    fi
  } < <(command {name} __complete bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  case $kind in
    files)
      if [ -z "$prefix" ]; then
        compopt -o default 2>/dev/null
        return
      fi
      compopt -o nospace 2>/dev/null
      while IFS= read -r line; do
        [ -d "$line" ] && line=$line/
        printf -v line %q "$line"
        COMPREPLY+=("$prefix$line")
      done < <(compgen -f -- "$typed")
      ;;
    open) compopt -o nospace 2>/dev/null ;;
    values) compopt -o nosort 2>/dev/null ;;
  esac
}
complete -F {function} {name}
