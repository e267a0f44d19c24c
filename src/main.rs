//! Starts the app on the platform it was built for.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Whatever is freed is wiped, so that a locked phone has no words left in its memory. SQLite takes
/// its memory from here as well: natively the engine sees to it, in a browser it always does.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    upheld::platform::launch();
}
