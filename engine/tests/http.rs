//! The real HTTP transport against servers that misbehave on the wire.
#![allow(clippy::unwrap_used)]

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    thread,
};

use upheld_engine::{
    host::{Transport as _, native::HttpTransport},
    sync::{Call, Heard, Method},
};

/// Answers one request with these bytes and closes; gives its address and what it was sent.
fn serve_once(answer: &'static [u8]) -> (String, thread::JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/v1/submissions/x", listener.local_addr().unwrap());
    let served = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let request = read_request(&mut stream);
        stream.write_all(answer).unwrap();
        request
    });
    (address, served)
}

fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = vec![];
    let mut chunk = [0; 4096];
    while !request.ends_with(b"the sealed body") {
        let read = stream.read(&mut chunk).unwrap();
        assert!(read > 0, "the request broke off");
        request.extend_from_slice(&chunk[..read]);
    }
    request
}

fn put(url: String) -> Heard {
    put_asking_for(url, 1000)
}

/// As [`put`], with so many bytes of an answer at most.
fn put_asking_for(url: String, most: usize) -> Heard {
    let call = Call {
        method: Method::Put,
        url,
        headers: vec![
            ("content-type", "x/y".into()),
            ("signature", "sig1=:AA==:".into()),
            ("range", "bytes=5-9".into()),
        ],
        body: b"the sealed body".to_vec(),
        most,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(HttpTransport::new().unwrap().call(call))
}

#[test]
fn a_whole_answer_is_read_with_what_delivery_needs() {
    let (url, served) = serve_once(
        b"HTTP/1.1 503 Busy\r\nContent-Type: Application/Problem+JSON; charset=utf-8\r\n\
          Retry-After: 7\r\nETag: \"e\"\r\nContent-Length: 2\r\n\r\n{}",
    );
    let Heard::Answer(answer) = put(url) else { panic!("a whole answer") };
    assert_eq!((answer.status, answer.retry_after), (503, Some(7)));
    assert_eq!(answer.content_type, "application/problem+json");
    assert_eq!((answer.etag.as_deref(), &answer.body[..]), (Some("\"e\""), &b"{}"[..]));
    let request = String::from_utf8(served.join().unwrap()).unwrap().to_lowercase();
    assert!(request.starts_with("put /v1/submissions/x http/1.1"));
    assert!(request.contains("signature: sig1=:aa==:"));
    assert!(!request.contains("cookie") && !request.contains("user-agent"), "{request}");
}

#[test]
fn redirects_are_not_followed() {
    for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"] {
        let answer = format!(
            "HTTP/1.1 {status}\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
        );
        let (url, _served) = serve_once(answer.leak().as_bytes());
        assert_eq!(put(url), Heard::Redirected, "{status}");
    }
}

#[test]
fn a_truncated_answer_is_a_cut_and_not_an_answer() {
    let truncated: [&[u8]; 4] = [
        b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"payload\"",
        b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n{\"pay",
        b"HTTP/1.1 201 Cre",
        b"",
    ];
    for bytes in truncated {
        let (url, _served) = serve_once(bytes);
        assert_eq!(put(url), Heard::Cut);
    }
}

#[test]
fn what_is_not_http_is_a_cut() {
    let (url, _served) = serve_once(b"SSH-2.0-OpenSSH_9.2\r\n");
    assert_eq!(put(url), Heard::Cut);
}

#[test]
fn nobody_listening_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(put(url), Heard::NoConnection);
    assert_eq!(put("http://nowhere.invalid/".into()), Heard::NoConnection);
}

#[test]
fn ranges_are_asked_for_and_told() {
    let (url, served) = serve_once(
        b"HTTP/1.1 206 Partial\r\nContent-Range: bytes 5-9/20\r\nContent-Length: 5\r\n\r\nhello",
    );
    let Heard::Answer(answer) = put_asking_for(url, 5) else { panic!("a whole answer") };
    assert_eq!((answer.status, answer.content_range.as_deref()), (206, Some("bytes 5-9/20")));
    assert_eq!(answer.body, b"hello");
    let request = String::from_utf8(served.join().unwrap()).unwrap().to_lowercase();
    assert!(request.contains("range: bytes=5-9"), "{request}");
}

#[test]
fn an_answer_without_end_is_broken_off_after_what_was_asked_for() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1/packs/x/y", listener.local_addr().unwrap());
    let sent = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        read_request(&mut stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n").unwrap();
        let mut sent = 0_u64;
        while sent < 1_000_000_000 && stream.write_all(&[b'x'; 65536]).is_ok() {
            sent += 65536;
        }
        sent
    });
    assert_eq!(put_asking_for(url, 100_000), Heard::Cut);
    // The rest of what was sent is what both ends' sockets hold.
    assert!(sent.join().unwrap() < 100_000_000);
}
