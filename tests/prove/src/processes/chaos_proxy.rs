//! A stretch of network between phone and authority that misbehaves on command.
//!
//! It refuses connections, passes calls, or holds back the answer to a submission that the
//! authority has just stored, so that a test decides what happens in that very moment. It carries
//! one call at a time, so a held answer keeps the next call from going. It counts
//! what the authority answered to submissions, whether or not the phone ever heard it.

use std::{
    io::{self, Error, ErrorKind},
    mem,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{
        OwnedSemaphorePermit, Semaphore,
        mpsc::{self, UnboundedReceiver, UnboundedSender},
    },
    task::{JoinHandle, JoinSet},
};

/// More than any envelope or form.
const LARGEST_REQUEST: usize = 1024 * 1024;

/// A port of this machine that stays ours while nobody listens at it: connections are refused,
/// and nobody else is given it.
pub struct Port {
    address: SocketAddr,
    _reserved: TcpSocket,
}

impl Port {
    /// A port that was free.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn reserve() -> io::Result<Self> {
        let socket = bound(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Self { address: socket.local_addr()?, _reserved: socket })
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

/// See the head of this file. Refuses connections until it is told to pass them.
pub struct ChaosProxy {
    port: Port,
    road: Arc<Road>,
    held: UnboundedReceiver<Held>,
    passing: Option<JoinHandle<()>>,
}

/// What all connections share.
struct Road {
    authority: SocketAddr,
    one_at_a_time: Arc<Semaphore>,
    hold_next: AtomicBool,
    statuses: Mutex<Vec<u16>>,
    held: UnboundedSender<Held>,
}

/// A submission that the authority has stored, while the phone still waits for the answer.
pub struct Held {
    phone: TcpStream,
    _place: OwnedSemaphorePermit,
    /// The submission's id.
    pub id: String,
}

impl Held {
    /// The connection breaks: the phone never hears this answer.
    ///
    /// # Errors
    /// When it is broken already.
    pub fn cut(self) -> io::Result<()> {
        self.phone.set_zero_linger()
    }
}

impl ChaosProxy {
    /// A way to the authority at this address.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn new(authority: SocketAddr) -> io::Result<Self> {
        let (tell, held) = mpsc::unbounded_channel();
        let road = Road {
            authority,
            one_at_a_time: Arc::new(Semaphore::new(1)),
            hold_next: AtomicBool::new(false),
            statuses: Mutex::default(),
            held: tell,
        };
        Ok(Self { port: Port::reserve()?, road: Arc::new(road), held, passing: None })
    }

    /// Where the phone finds the authority.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.port.address()
    }

    /// Lets calls through from now on.
    ///
    /// # Errors
    /// When nobody can listen there.
    pub fn pass(&mut self) -> io::Result<()> {
        let listener = bound(self.address())?.listen(64)?;
        self.passing = Some(tokio::spawn(accept(listener, Arc::clone(&self.road))));
        Ok(())
    }

    /// Refuses connections from now on, and breaks those there are.
    pub async fn refuse(&mut self) {
        if let Some(passing) = self.passing.take() {
            passing.abort();
            let _aborted = passing.await;
        }
    }

    /// The next answer that says "stored now" is held back, and turns up at [`Self::held`].
    pub fn hold_next_stored(&self) {
        self.road.hold_next.store(true, SeqCst);
    }

    /// The next answer that is held back.
    ///
    /// # Errors
    /// When the proxy has ended.
    pub async fn held(&mut self) -> io::Result<Held> {
        self.held.recv().await.ok_or_else(|| ErrorKind::BrokenPipe.into())
    }

    /// What the authority answered to submissions so far, in order.
    #[must_use]
    pub fn statuses(&self) -> Vec<u16> {
        self.road.statuses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn accept(listener: TcpListener, road: Arc<Road>) {
    let mut calls = JoinSet::new();
    while let Ok((phone, _)) = listener.accept().await {
        calls.spawn(carry(phone, Arc::clone(&road)));
        while calls.try_join_next().is_some() {}
    }
}

/// Carries one call. Each has a connection of its own; one that fails is broken on both sides.
async fn carry(mut phone: TcpStream, road: Arc<Road>) -> io::Result<()> {
    let one_at_a_time = Arc::clone(&road.one_at_a_time);
    let place = one_at_a_time.acquire_owned().await.map_err(Error::other)?;
    let mut request = read_request(&mut phone).await?;
    let end_of_line = find(&request, b"\r\n").ok_or(ErrorKind::InvalidData)? + 2;
    let line = String::from_utf8_lossy(&request[..end_of_line]).into_owned();
    request.splice(end_of_line..end_of_line, *b"connection: close\r\n");

    let mut authority = TcpStream::connect(road.authority).await?;
    authority.write_all(&request).await?;
    let mut answer = Vec::new();
    authority.read_to_end(&mut answer).await?;

    if let (Some(id), Some(status)) = (submission(&line), status(&answer)) {
        let mut statuses = road.statuses.lock().unwrap_or_else(PoisonError::into_inner);
        statuses.push(status);
        mem::drop(statuses);
        if status == 201 && road.hold_next.swap(false, SeqCst) {
            let _nobody_waits = road.held.send(Held { phone, _place: place, id });
            return Ok(());
        }
    }
    phone.write_all(&answer).await?;
    phone.shutdown().await
}

/// A whole request: its head, and as much body as the head says.
async fn read_request(phone: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut request = Vec::new();
    loop {
        if let Some(head) = find(&request, b"\r\n\r\n")
            && request.len() >= head + 4 + body_length(&request[..head])
        {
            return Ok(request);
        }
        if request.len() > LARGEST_REQUEST {
            return Err(Error::new(ErrorKind::InvalidData, "this request is too large"));
        }
        if phone.read_buf(&mut request).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
}

fn body_length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    length.and_then(|length| length.trim().parse().ok()).unwrap_or(0)
}

/// The id, if this is the first line of a request that puts a submission.
fn submission(line: &str) -> Option<String> {
    let path = line.strip_prefix("PUT /v1/submissions/")?;
    path.split(' ').next().map(ToOwned::to_owned)
}

fn status(answer: &[u8]) -> Option<u16> {
    let status = answer.strip_prefix(b"HTTP/1.1 ")?.get(..3)?;
    std::str::from_utf8(status).ok()?.parse().ok()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
