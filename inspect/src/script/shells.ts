// The scripts that shells source for completion. Each asks `zeroipc complete -- WORD...` for candidates, the last word being the
// one to be completed. They evaluate nothing of what is typed. Where there are no candidates, files are completed.

export const scripts = {
  bash: `# bash completion for zeroipc
_zeroipc() {
  local value
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    [[ $value == :* ]] || COMPREPLY+=("$value")
  done < <("$1" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _zeroipc zeroipc zeroipc-inspect
`,
  zsh: `#compdef zeroipc zeroipc-inspect
# zsh completion for zeroipc
_zeroipc() {
  local value description
  local -a found
  while IFS=$'\\t' read -r value description; do
    [[ $value == :* ]] || found+=("\${value//:/\\\\:}:$description")
  done < <("\${(Q)words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe zeroipc found; else _files; fi
}
compdef _zeroipc zeroipc zeroipc-inspect
`,
  fish: `# fish completion for zeroipc
function __zeroipc_complete
  set -l words (commandline -opc)
  $words[1] complete -- $words[2..-1] (commandline -ct) 2>/dev/null | string match -rv '^:'
end
for name in zeroipc zeroipc-inspect
  complete -c $name -f -a '(__zeroipc_complete)'
  complete -c $name -n '__fish_seen_subcommand_from record replay' -F
end
`,
};
