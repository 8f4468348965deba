#!/usr/bin/env bash
# Installs the tools that some tests need in addition to the SDK, if they are missing: Redis for limits shared by processes, clang for the native sample, Prism for the
# requests. Tests are skipped if their tool cannot be installed. Prints the line that sets IOTB_PRISM, if that is needed.
set -uo pipefail
cd "$(dirname "$0")/.."

install() {
  local sudo=''
  if [ "$(id -u)" -ne 0 ]; then
    sudo=$(command -v sudo) || return 0
  fi
  command -v apt-get >/dev/null || return 0
  { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends "$@"; } >/dev/null 2>&1 \
    || echo "cannot install: $*" >&2
}
command -v redis-server >/dev/null || install redis-server
command -v clang >/dev/null || install clang zlib1g-dev
command -v npm >/dev/null || install npm

if ! command -v prism >/dev/null && [ -z "${IOTB_PRISM:-}" ] && command -v npm >/dev/null; then
  npm install --prefix artifacts/prism --no-audit --no-fund @stoplight/prism-cli@5.14.2 >/dev/null 2>&1
  prism="$PWD/artifacts/prism/node_modules/.bin/prism"
  [ -x "$prism" ] && echo "IOTB_PRISM=$prism"
fi
exit 0
