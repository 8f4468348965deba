#!/usr/bin/env bash
# Packs the committed state in two clones at different paths, as a build server does, and compares the packages file by file.
# The metadata that NuGet writes about packing (package/ and _rels/) is not compared.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for clone in "$work/one" "$work/a/second folder"; do
  git clone -q "$repository" "$clone"
  for project in IoTBatchGen IoTBatchGen.AspNetCore IoTBatchGen.DependencyInjection IoTBatchGen.FakePlatform IoTBatchGen.Templates; do
    (cd "$clone" && dotnet pack "src/$project" -p:ContinuousIntegrationBuild=true -o "$clone.packed" -nodeReuse:false -v quiet --nologo)
  done
  mkdir -p "$clone.files"
  for package in "$clone.packed"/*nupkg; do
    unzip -q "$package" -x 'package/*' '_rels/*' -d "$clone.files/$(basename "$package")"
  done
done
diff -r "$work/one.files" "$work/a/second folder.files"
echo "identical: $(find "$work/one.files" -type f | wc -l) files in $(find "$work/one.packed" -name '*nupkg' | wc -l) packages"
