# Sourced by the other scripts: where the repository is, and what every build needs.
# shellcheck shell=bash
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$repository"

# Without it SwiftPM orders trait flags at random, and rebuilds what has not changed.
export SWIFT_DETERMINISTIC_HASHING=1

say() { printf '\n== %s\n' "$*" >&2; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}
