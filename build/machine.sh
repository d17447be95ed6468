# shellcheck shell=bash
# What run.sh and test.sh share: a line for each phase, and the packages of the machine.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
logs=$(mktemp -d "${TMPDIR:-/tmp}/enroll-log.XXXXXX")

# phase TITLE COMMAND... : runs quietly, says how long it took; when it fails, shows all it wrote.
phase() {
  local title=$1 begun=$SECONDS log
  log=$(mktemp "$logs/XXXXXX")
  shift
  printf '%-28s' "$title"
  if "$@" >"$log" 2>&1; then
    printf '%4d s\n' $((SECONDS - begun))
  else
    printf 'failed after %d s\n' $((SECONDS - begun))
    tail -n 60 "$log" >&2
    return 1
  fi
}

# need_program NAME VERSION-COMMAND PATTERN WHERE : stops when a program is missing or too old.
need_program() {
  if ! command -v "$1" >/dev/null || ! $2 2>/dev/null | grep -qE "$3"; then
    echo "$1 is missing or too old. Get it: $4" >&2
    exit 1
  fi
}

need_toolchain() {
  need_program dotnet 'dotnet --list-sdks' '^1[0-9]\.' 'the .NET 10 SDK, https://dotnet.microsoft.com/download/dotnet/10.0'
  need_program node 'node --version' '^v(2[0-9]|[3-9][0-9])\.' 'Node 20 or later, https://nodejs.org'
  need_program npm 'npm --version' '^[0-9]' 'npm, which comes with Node, https://nodejs.org'
}

installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# need_packages 'PACKAGE|why' ... : installs what is missing where it may, else prints the command and stops.
need_packages() {
  local entry packages=() as=()
  for entry in "$@"; do
    if ! installed "${entry%%|*}"; then
      packages+=("${entry%%|*}")
      echo "missing: ${entry%%|*} (${entry#*|})"
    fi
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
  if ! command -v apt-get >/dev/null || ! "${as[@]}" true 2>/dev/null; then
    echo "I may not install packages here. As an administrator, run:" >&2
    echo "  apt-get update && apt-get install -y --no-install-recommends ${packages[*]}" >&2
    exit 1
  fi
  local apt=("${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  # A fresh machine has no package lists; a stale mirror must not stop an installation that would succeed.
  phase 'package lists' "${apt[@]}" update || true
  phase 'packages' "${apt[@]}" install -y --no-install-recommends "${packages[@]}"
}

# Pages' styles and the rehearsal's communities come from npm; scripts of npm packages do not run (.npmrc).
make_assets() {
  if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    phase 'npm packages' npm ci --ignore-scripts
  fi
  phase 'assets' npm run assets
}
