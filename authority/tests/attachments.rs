//! What goes with a message: sent in parts, resumed wherever it broke off, checked as a whole.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Phone, Reply, Upload, World};
use upheld_protocol::{
    AttachmentId, Digest, Limits, Problem, ProblemCode, SubmissionId,
    attachment::{Announcement, PART_MEDIA_TYPE, Progress},
    system_randomness,
};

const PART: u32 = 16 * 1024;

async fn small_parts() -> World {
    World::with(Limits { part_bytes: PART, ..common::LIMITS }).await
}

fn offset(reply: &Reply) -> u32 {
    reply.header("upload-offset").parse().unwrap()
}

#[tokio::test]
async fn a_photo_arrives_part_by_part_and_staff_open_it() {
    let (world, phone) = (small_parts().await, Phone::new());
    let plain = [b"\xff\xd8\xff\xe0 a photo ".repeat(4000), vec![1]].concat();
    let upload = Upload::new(&world, &phone, &plain, "image/jpeg");
    let early = world.send(upload.put(&phone)).await;
    assert_eq!(early.problem(), (404, ProblemCode::UnknownSubmission));
    assert!(early.json::<Problem>().retryable);
    world.deliver(&phone, &upload.envelope).await;

    let mut browser = world.browser().await;
    let page = browser.open(upload.submission()).await.text();
    assert!(page.contains("A photo: it has not arrived yet"), "{page}");
    assert_eq!(world.send(upload.head(&phone)).await.status, StatusCode::NOT_FOUND);
    for status in [StatusCode::CREATED, StatusCode::OK] {
        let announced = world.send(upload.put(&phone)).await;
        assert_eq!((announced.status, offset(&announced)), (status, 0));
        assert_eq!(announced.json::<Progress>().offset, 0);
    }

    let parts: Vec<&[u8]> = upload.sealed.chunks(PART as usize).collect();
    let (last, first_ones) = parts.split_last().unwrap();
    let mut at = 0;
    for part in first_ones {
        let reply = world.send(upload.patch(&phone, at, part)).await;
        at += part.len() as u32;
        assert_eq!((reply.status, offset(&reply)), (StatusCode::OK, at));
        assert_eq!(reply.json::<Progress>().offset, at);
        let head = world.send(upload.head(&phone)).await;
        assert_eq!((head.status, offset(&head)), (StatusCode::NO_CONTENT, at));
    }
    let page = browser.open(upload.submission()).await.text();
    assert!(page.contains("A photo: 65.5 of 65.6 kB have arrived so far"), "{page}");
    let link = format!("/staff/messages/{}/attachments/{}", upload.submission(), upload.id);
    assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "not before it is whole");
    assert_eq!(offset(&world.send(upload.put(&phone)).await), at);

    let whole = world.send(upload.patch(&phone, at, last)).await;
    assert_eq!((whole.status, offset(&whole)), (StatusCode::CREATED, upload.sealed.len() as u32));
    let receipt = whole.attachment_receipt(&world);
    assert_eq!((receipt.attachment, receipt.digest), (upload.id, Digest::of(&upload.sealed)));
    assert_eq!(receipt.received_at, common::START);
    world.clock.forward(60_000);
    for again in [upload.put(&phone), upload.patch(&phone, at, last), upload.patch(&phone, 0, b"x")]
    {
        let again = world.send(again).await;
        assert_eq!((again.status, &again.body), (StatusCode::OK, &whole.body));
        assert_eq!(offset(&again), upload.sealed.len() as u32);
    }
    assert_eq!(offset(&world.send(upload.head(&phone)).await), upload.sealed.len() as u32);

    let page = browser.open(upload.submission()).await.text();
    assert!(page.contains("A photo, 52 kB – open") && page.contains(&link), "{page}");
    let photo = browser.get(&link).await;
    assert_eq!((photo.status, photo.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert_eq!(photo.body, plain);
    assert!(photo.header("content-disposition").starts_with("attachment; filename=\""));
    assert_eq!(photo.header("x-content-type-options"), "nosniff");
    assert!(photo.header("content-security-policy").contains("sandbox"));
    let trail = world.authority.verify_audit().await.unwrap().unwrap();
    assert_eq!(trail.rows.last().unwrap().action, "attachment-opened");
}

#[tokio::test]
async fn what_was_stored_stays_and_a_lost_answer_costs_nothing() {
    let (world, phone) = (small_parts().await, Phone::new());
    let upload = Upload::delivered(&world, &phone, &[7; 40_000], "audio/ogg").await;
    world.send(upload.put(&phone)).await;
    let part = &upload.sealed[..PART as usize];
    world.send(upload.patch(&phone, 0, part)).await;
    // The answer was lost: the same part again is told where to go on, and changes nothing.
    let world = world.reopened(None).await;
    for (start, bytes) in [(0, part), (PART + 1, part), (1, part)] {
        let wrong = world.send(upload.patch(&phone, start, bytes)).await;
        assert_eq!(wrong.problem(), (409, ProblemCode::WrongOffset));
        assert!(wrong.json::<Problem>().retryable);
        assert_eq!((offset(&wrong), wrong.json::<Progress>().offset), (PART, PART));
    }
    let rest = upload.send_from(&world, &phone, PART, PART as usize).await;
    assert_eq!(rest.status, StatusCode::CREATED);
    let page = world.browser().await.open(upload.submission()).await.text();
    assert!(page.contains("A voice note, 40 kB – open"));
}

#[tokio::test]
async fn parts_that_are_not_what_was_announced_are_thrown_away_and_sent_again() {
    let (world, phone) = (small_parts().await, Phone::new());
    let upload = Upload::delivered(&world, &phone, &[7; 20_000], "audio/ogg").await;
    world.send(upload.put(&phone)).await;
    let mut broken = upload.sealed.clone();
    broken[3] ^= 1;
    world.send(upload.patch(&phone, 0, &broken[..PART as usize])).await;
    world.send(upload.patch(&phone, PART, &broken[PART as usize..2 * PART as usize])).await;
    let refused = world.send(upload.patch(&phone, 2 * PART, &broken[2 * PART as usize..])).await;
    assert_eq!(refused.problem(), (422, ProblemCode::BadDigest));
    assert!(refused.json::<Problem>().retryable);
    assert_eq!((offset(&refused), refused.json::<Progress>().offset), (0, 0));
    assert_eq!(offset(&world.send(upload.head(&phone)).await), 0);
    let again = upload.send_from(&world, &phone, 0, PART as usize).await;
    assert_eq!(again.status, StatusCode::CREATED);
}

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    let world = World::with(Limits {
        part_bytes: PART,
        attachment_bytes: 4 * PART,
        attachments: 2,
        ..common::LIMITS
    })
    .await;
    let (phone, rng) = (Phone::new(), &mut system_randomness());
    let upload = Upload::delivered(&world, &phone, &[7; 20_000], "audio/ogg").await;
    world.send(upload.put(&phone)).await;
    let good = upload.announcement();
    for other in [
        Announcement { bytes: good.bytes + 1, ..good.clone() },
        Announcement { digest: Digest::of(b"x"), ..good.clone() },
        Announcement { submission: SubmissionId::random(rng), ..good.clone() },
    ] {
        let reply = world.send(Upload::announce(&phone, upload.id, &other)).await;
        assert_eq!(reply.problem(), (409, ProblemCode::DifferentBytes));
    }
    let stranger = Phone::new();
    let by_stranger = world.send(upload.put(&stranger)).await;
    assert_eq!(by_stranger.problem(), (409, ProblemCode::DifferentBytes));
    let by_stranger = Upload::announce(&stranger, AttachmentId::random(rng), &good);
    assert_eq!(world.send(by_stranger).await.problem(), (404, ProblemCode::UnknownSubmission));
    assert_eq!(world.send(upload.head(&stranger)).await.status, StatusCode::NOT_FOUND);
    let by_stranger = world.send(upload.patch(&stranger, 0, b"x")).await;
    assert_eq!(by_stranger.problem(), (404, ProblemCode::NotFound));
    assert!(by_stranger.json::<Problem>().retryable, "a server that was restored forgot it");

    let too_large = (413, ProblemCode::TooLarge);
    let large = Announcement { bytes: 4 * PART + 1, ..good.clone() };
    let (second, third) = (AttachmentId::random(rng), AttachmentId::random(rng));
    assert_eq!(world.send(Upload::announce(&phone, second, &large)).await.problem(), too_large);
    let taken = world.send(Upload::announce(&phone, second, &good)).await;
    assert_eq!(taken.status, StatusCode::CREATED);
    assert_eq!(world.send(Upload::announce(&phone, third, &good)).await.problem(), too_large);
    let nothing = Announcement { bytes: 0, ..good };
    let nothing = world.send(Upload::announce(&phone, third, &nothing)).await;
    assert_eq!(nothing.problem(), (400, ProblemCode::BadRequest));

    let long = vec![7; PART as usize + 1];
    assert_eq!(world.send(upload.patch(&phone, 0, &long)).await.problem(), too_large);
    let empty = world.send(upload.patch(&phone, 0, b"")).await;
    assert_eq!(empty.problem(), (400, ProblemCode::BadRequest));
    for query in ["", "offset=", "offset=-1", "offset=+1", "offset=0&x=1", "offset=4294967296"] {
        let request = phone.signed("PATCH", &upload.path(), query, b"x");
        let reply = world.send(part(request)).await;
        assert_eq!(reply.problem(), (400, ProblemCode::BadRequest), "{query}");
    }
    let mut moved = upload.patch(&phone, 0, &upload.sealed[..100]);
    *moved.uri_mut() = format!("{}?offset=1", upload.path()).parse().unwrap();
    assert_eq!(world.send(moved).await.problem(), (401, ProblemCode::BadSignature));
    let untyped = phone.signed("PATCH", &upload.path(), "offset=0", b"x");
    assert_eq!(world.send(untyped).await.problem(), (415, ProblemCode::WrongMediaType));
    let whole = vec![7; PART as usize];
    world.send(upload.patch(&phone, 0, &whole)).await;
    world.send(upload.patch(&phone, PART, &whole)).await;
    let beyond = world.send(upload.patch(&phone, 2 * PART, &whole)).await;
    assert_eq!(beyond.problem(), too_large);
    assert_eq!(offset(&world.send(upload.head(&phone)).await), 2 * PART, "nothing was taken");
}

fn part(mut request: Request<Body>) -> Request<Body> {
    request.headers_mut().insert(header::CONTENT_TYPE, PART_MEDIA_TYPE.parse().unwrap());
    request
}

#[tokio::test]
async fn what_is_deleted_takes_its_attachments_along_and_still_counts_as_received() {
    let (world, phone) = (small_parts().await, Phone::new());
    let done = Upload::delivered(&world, &phone, &[7; 20_000], "image/png").await;
    world.send(done.put(&phone)).await;
    let receipt = done.send_from(&world, &phone, 0, PART as usize).await;
    let under = Upload::delivered(&world, &phone, &[7; 20_000], "image/png").await;
    world.send(under.put(&phone)).await;
    world.send(under.patch(&phone, 0, &under.sealed[..PART as usize])).await;
    for upload in [&done, &under] {
        world.authority.delete_contents(upload.submission()).await.unwrap();
    }
    let db = rusqlite::Connection::open(world.path().join("authority.db")).unwrap();
    let left: u32 =
        db.query_row("SELECT count(*) FROM attachment_parts", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);

    let again = world.send(done.put(&phone)).await;
    assert_eq!((again.status, &again.body), (StatusCode::OK, &receipt.body));
    for request in [under.put(&phone), under.patch(&phone, PART, b"x")] {
        let gone = world.send(request).await;
        assert_eq!(gone.problem(), (410, ProblemCode::ReceivedSinceDeleted));
        assert!(gone.json::<Problem>().receipt.is_some());
    }
    assert_eq!(world.send(under.head(&phone)).await.status, StatusCode::GONE);
    let mut browser = world.browser().await;
    let link = format!("/staff/messages/{}/attachments/{}", done.submission(), done.id);
    assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND);
    assert!(browser.open(done.submission()).await.text().contains("was deleted"));
}

#[tokio::test]
async fn what_could_run_in_a_browser_is_only_a_file() {
    let (world, phone) = (World::new().await, Phone::new());
    let upload = Upload::delivered(&world, &phone, b"<script>", "text/html").await;
    world.send(upload.put(&phone)).await;
    upload.send_from(&world, &phone, 0, 100_000).await;
    let mut browser = world.browser().await;
    assert!(browser.open(upload.submission()).await.text().contains("A file, 8 bytes – open"));
    let link = format!("/staff/messages/{}/attachments/{}", upload.submission(), upload.id);
    let file = browser.get(&link).await;
    assert_eq!(file.header("content-type"), "application/octet-stream");
    assert!(file.header("content-disposition").ends_with(".bin\""));
}
