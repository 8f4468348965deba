#!/usr/bin/env bash
# Adds new public members to PublicAPI.Unshipped.txt (RS0016). Removed members (RS0017) must be edited by hand.
set -euo pipefail
cd "$(dirname "$0")/../${1:-src/IoTBatchGen}"
added=$(dotnet build --no-incremental -p:TreatWarningsAsErrors=false -p:MSBuildTreatWarningsAsErrors=false 2>/dev/null \
  | sed -n "s/.*RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" | sort -u)
[ -n "$added" ] || { echo 'nothing new'; exit 0; }
{ echo '#nullable enable'; { grep -v '^#nullable enable$' PublicAPI.Unshipped.txt || true; echo "$added"; } | LC_ALL=C sort -u; } > PublicAPI.new
mv PublicAPI.new PublicAPI.Unshipped.txt
echo "$added" | wc -l
