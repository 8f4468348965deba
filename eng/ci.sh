#!/usr/bin/env bash
# Runs all checks: code style, no warnings, no failing tests. Runs on Linux, macOS and Windows (Git Bash).
set -uo pipefail
cd "$(dirname "$0")/.."
status=0

# dotnet format checks only whitespace, without loading the projects, which takes minutes. The build checks the style rules in .editorconfig
# (EnforceCodeStyleInBuild, warnings are errors). Snapshots and snippets are excluded (generated_code).
if ! dotnet format whitespace . --folder --verify-no-changes; then
  echo 'Whitespace differs; run: dotnet format whitespace . --folder'
  status=1
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Restores and builds everything first.
dotnet test 2>&1 | tee "$log"
[ "${PIPESTATUS[0]}" -eq 0 ] || status=1

count() { awk -v name="$1:" '$1 == name { found = $2 } END { print found + 0 }' "$log"; }
passed=$(count succeeded)
failed=$(count failed)
skipped=$(count skipped)

if grep -E '(^|[ :])warning [A-Z]+[0-9]+' "$log" | grep -v NU1603; then
  echo 'There are warnings; see above.'
  status=1
fi
[ "$failed" -eq 0 ] || status=1
[ "$passed" -gt 0 ] || status=1

[ "$skipped" -eq 0 ] || echo "skipped: $skipped"
echo "$passed passed, $failed failed"
exit "$status"
