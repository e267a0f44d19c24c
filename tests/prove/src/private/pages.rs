//! A store as somebody sees it who has its key and looks at every page, also at those that SQLite
//! uses no more: SQLCipher 4's format, without asking SQLCipher.

use std::{fs, path::Path};

use aes::{
    Aes256, Block,
    cipher::{BlockCipherDecrypt as _, KeyInit as _},
};
use anyhow::{Context as _, Result};
use upheld_engine::cipher::StoreKey;

const PAGE: usize = 4096;
/// At the end of each page: a random start, and a tag.
const RESERVED: usize = 80;
/// At the beginning of the first page, in the clear.
const SALT: usize = 16;
const BLOCK: usize = 16;
/// In front of a write-ahead log, and of each page in it.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// All pages of a store and of its write-ahead log, decrypted, used or not.
///
/// # Errors
/// When a file cannot be read.
pub fn decrypted(store: &Path, key: &StoreKey) -> Result<Vec<u8>> {
    let cipher = Aes256::new(key.as_bytes().into());
    let mut plain = Vec::new();
    for (at, page) in fs::read(store).context("no store")?.chunks_exact(PAGE).enumerate() {
        open(&cipher, page, at == 0, &mut plain);
    }
    let mut log = store.as_os_str().to_owned();
    log.push("-wal");
    let log = fs::read(Path::new(&log)).unwrap_or_default();
    for frame in log.get(LOG_HEAD..).unwrap_or_default().chunks_exact(FRAME_HEAD + PAGE) {
        let (head, page) = frame.split_at(FRAME_HEAD);
        open(&cipher, page, head.starts_with(&[0, 0, 0, 1]), &mut plain);
    }
    Ok(plain)
}

/// AES-256-CBC of one page.
fn open(cipher: &Aes256, page: &[u8], is_first: bool, plain: &mut Vec<u8>) {
    let from = if is_first { SALT } else { 0 };
    let mut before = &page[PAGE - RESERVED..PAGE - RESERVED + BLOCK];
    for sealed in page[from..PAGE - RESERVED].chunks_exact(BLOCK) {
        let mut block = Block::default();
        block.copy_from_slice(sealed);
        cipher.decrypt_block(&mut block);
        plain.extend(block.iter().zip(before).map(|(byte, mask)| byte ^ mask));
        before = sealed;
    }
}
