//! What was in a local variable stays on the stack after its function has ended. Keys pass through
//! there, and so do the blocks of a hash that a PIN was put into.

use std::hint::black_box;

/// Deeper than any question reaches, and well within the stack of a thread or a worker.
const DEPTH: usize = 256 * 1024;

/// Overwrites the part of the stack that functions called before this one have used and left.
#[inline(never)]
pub fn wipe_stack() {
    let mut left_behind = [0_u8; DEPTH];
    // Without this nobody would ever read the zeros, and so nobody write them.
    black_box(&mut left_behind);
}
