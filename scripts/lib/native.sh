#!/usr/bin/env bash
# What the programs of this machine are built with, and building the authority. Sourced by
# scripts/run, scripts/demo and scripts/test; brings scripts/lib/browser-tools along.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/browser-tools"

# Where cargo puts what it builds.
UPHELD_BUILT=${CARGO_TARGET_DIR:-$UPHELD_ROOT/target}/debug
UPHELD_AUTHORITY=$UPHELD_BUILT/upheld-authority

# A C compiler and OpenSSL's headers: SQLCipher is built from source and uses OpenSSL's ciphers.
install_native_tools() {
  echo "Tools to build programs"
  install_packages build-essential pkg-config libssl-dev
  use_rustup
}

# The ordinary (dev) profile, for two reasons. It is quick to build, and shared with the tests. And
# it is not slow where it counts: Cargo.toml has every dependency optimised in it, so SQLCipher,
# Argon2 and the signatures run at nearly full speed; only our own few lines around them do not.
build_authority() {
  echo "Building the authority"
  cargo build -p upheld-authority --bin upheld-authority
}
