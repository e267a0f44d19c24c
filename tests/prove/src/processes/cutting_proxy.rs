//! A stretch of network that breaks off in the middle of what it carries, at a byte that luck
//! chooses, and knows nothing of what that is.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};

use rand_chacha::{
    ChaCha20Rng,
    rand_core::{Rng as _, SeedableRng as _},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

/// See the head of this file.
pub struct CuttingProxy {
    address: SocketAddr,
    cuts: Arc<AtomicU64>,
    carrying: JoinHandle<()>,
}

impl CuttingProxy {
    /// A way to the authority that breaks so many connections, each after at most so many bytes,
    /// and then carries everything.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start(
        authority: SocketAddr,
        cuts: u64,
        most_bytes: u64,
        seed: u64,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let left = Arc::new(AtomicU64::new(cuts));
        let luck = ChaCha20Rng::seed_from_u64(seed);
        let carrying = tokio::spawn(accept(listener, authority, left.clone(), most_bytes, luck));
        Ok(Self { address, cuts: left, carrying })
    }

    /// Where the phone finds the authority.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections will still be broken.
    #[must_use]
    pub fn cuts_left(&self) -> u64 {
        self.cuts.load(SeqCst)
    }
}

impl Drop for CuttingProxy {
    fn drop(&mut self) {
        self.carrying.abort();
    }
}

async fn accept(
    listener: TcpListener,
    authority: SocketAddr,
    cuts: Arc<AtomicU64>,
    most_bytes: u64,
    mut luck: ChaCha20Rng,
) {
    let mut roads = JoinSet::new();
    while let Ok((phone, _)) = listener.accept().await {
        let left = cuts.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1));
        let bytes = if left.is_ok() { 1 + luck.next_u64() % most_bytes } else { u64::MAX };
        roads.spawn(carry(phone, authority, bytes));
        while roads.try_join_next().is_some() {}
    }
}

/// Carries both ways until so many bytes have gone either way; then both ends see it break.
async fn carry(mut phone: TcpStream, authority: SocketAddr, bytes: u64) -> io::Result<()> {
    let mut authority = TcpStream::connect(authority).await?;
    {
        let (mut from_phone, mut to_phone) = phone.split();
        let (mut from_authority, mut to_authority) = authority.split();
        tokio::select! {
            done = pass(&mut from_phone, &mut to_authority, bytes) => done?,
            done = pass(&mut from_authority, &mut to_phone, bytes) => done?,
        }
    }
    phone.set_zero_linger()?;
    authority.set_zero_linger()
}

async fn pass(
    from: &mut (impl AsyncRead + Unpin),
    to: &mut (impl AsyncWrite + Unpin),
    mut left: u64,
) -> io::Result<()> {
    let mut some = vec![0; 16 * 1024];
    while left > 0 {
        let most = usize::try_from(left).map_or(some.len(), |left| left.min(some.len()));
        let read = from.read(&mut some[..most]).await?;
        if read == 0 {
            return to.shutdown().await;
        }
        to.write_all(&some[..read]).await?;
        left = left.saturating_sub(read as u64);
    }
    Ok(())
}
