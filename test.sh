#!/usr/bin/env bash
# Every test, on Debian or Ubuntu with the .NET 10 SDK and Node 20. The last line is the sum: "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=build/machine.sh
source build/machine.sh

passed=0 failed=0 skipped=0
finish() {
  local status=$?
  stop_postgres
  rm -rf "$logs"
  # However it ends, a run that did not get to its sums is a failed run.
  if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then failed=1; fi
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  if [ "$failed" -gt 0 ]; then exit 1; fi
  exit "$status"
}

database=
stop_postgres() {
  [ -n "$database" ] || return 0
  as_postgres "$binaries/pg_ctl" -D "$database/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$database"
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd /tmp && runuser -u postgres -- "$@"); else "$@"; fi
}

# A cluster of our own in a temporary folder: nothing of the machine's is touched, nothing is left.
start_postgres() {
  local password port
  binaries=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin | sort -V | tail -n 1)
  database=$(mktemp -d /tmp/enroll-pg.XXXXXX)
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  echo "$password" >"$database/password"
  if [ "$(id -u)" = 0 ]; then chown -R postgres: "$database"; fi
  as_postgres "$binaries/initdb" -D "$database/data" -U enroll -A scram-sha-256 --pwfile="$database/password" -E UTF8 --locale=C.UTF-8
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    # Its data lives for minutes, so it need not survive a power cut.
    if as_postgres "$binaries/pg_ctl" -D "$database/data" -w -l "$database/log" \
      -o "-p $port -k $database -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c full_page_writes=off" start; then
      export ENROLL_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=enroll;Password=$password"
      return 0
    fi
  done
  cat "$database/log"
  return 1
}

find_chromium() {
  local program
  for program in "${ENROLL_TEST_CHROMIUM:-}" /usr/bin/chromium /usr/bin/google-chrome; do
    if [ -x "$program" ]; then
      export ENROLL_TEST_CHROMIUM=$program
      return 0
    fi
  done
  return 1
}

# counter FILE NAME : one number out of a result file's <Counters .../>.
counter() { sed -n "s/.*<Counters .*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# Adds one project's results; a project that crashed or ran nothing is a failure of its own.
run_tests() {
  local name=$1 results=$logs/$1 begun=$SECONDS status=0 file total=0 ok=0 bad=0 executed=0
  mkdir -p "$results"
  printf '%-28s' "${name#EnrollOnline.}"
  timeout 1200 dotnet test "tests/$name" -c Release --no-build --nologo --logger trx --results-directory "$results" >"$results/log" 2>&1 || status=$?
  for file in "$results"/*.trx; do
    [ -e "$file" ] || continue
    total=$((total + $(counter "$file" total))) executed=$((executed + $(counter "$file" executed)))
    ok=$((ok + $(counter "$file" passed)))
  done
  bad=$((executed - ok))
  if [ "$total" = 0 ]; then
    echo "$name ran no test." >>"$results/log"
    bad=1
  elif [ "$status" != 0 ] && [ "$bad" = 0 ]; then
    echo "$name ended with status $status before all its tests had run." >>"$results/log"
    bad=1
  fi
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + total - executed))
  printf '%4d s  %d passed, %d failed\n' $((SECONDS - begun)) "$ok" "$bad"
  if [ "$bad" -gt 0 ]; then grep -vE '^\s*(at |$)' "$results/log" | tail -n 150; fi
}

trap finish EXIT
trap 'exit 130' INT TERM
need_toolchain
packages=(
  'libpangocairo-1.0-0|draws notices and lists as PDF'
  'libgdk-pixbuf-2.0-0|makes photographs of papers anew'
  'fonts-noto-cjk|Chinese characters in PDF files and screenshots'
  'postgresql|the production database'
  'poppler-utils|reads the PDF files back'
  'qpdf|checks the PDF files'
  'zbar-tools|reads the square codes')
if ! find_chromium; then packages+=('chromium|walks through the site'); fi
need_packages "${packages[@]}"
find_chromium || { echo 'There is no Chromium; set ENROLL_TEST_CHROMIUM to one.' >&2; exit 1; }
make_assets
phase 'build' dotnet build EnrollOnline.sln -c Release -v q
binaries=
phase 'postgresql' start_postgres
for project in tests/*.Tests; do
  run_tests "$(basename "$project")"
done
