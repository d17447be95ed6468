#!/usr/bin/env bash
# From a fresh clone to a whole season and its site, on Debian or Ubuntu with the .NET 10 SDK and Node 20:
#   bash run.sh                       3,000 children, site on port 5080
#   bash run.sh --children 500        whatever `enroll demo` understands passes through
# Each run makes the rehearsal in data/demo anew; name another folder (--dir) to keep one.
set -euo pipefail
called_from=$PWD
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"
# shellcheck source=build/machine.sh
source build/machine.sh
trap 'rm -rf "$logs"' EXIT

need_toolchain
need_packages \
  'libpangocairo-1.0-0|draws notices and lists as PDF' \
  'libgdk-pixbuf-2.0-0|makes photographs of papers anew' \
  'fonts-noto-cjk|Chinese characters in PDF files'
make_assets
phase 'build' dotnet build src/EnrollOnline.Cli -c Release -v q

# The caller's options come first; ours are added where the caller is silent.
arguments=("$@")
# default OPTION VALUE : adds an option that the caller has not given.
default() {
  local given
  for given in "${arguments[@]}"; do
    case $given in "$1" | "$1"=*) return 0 ;; esac
  done
  arguments+=("$1" "$2")
}
default --children 3000
default --serve 5080
given=${#arguments[@]}
default --dir "$root/data/demo"
if [ ${#arguments[@]} -gt "$given" ]; then rm -rf "$root/data/demo"; fi

# Paths that the caller gave are the caller's, so they are read from where the caller stands.
cd "$called_from"
rm -rf "$logs"
exec dotnet "$root/.artifacts/bin/EnrollOnline.Cli/release/enroll.dll" demo "${arguments[@]}"
