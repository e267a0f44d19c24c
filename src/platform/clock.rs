//! Time, where there are threads.

use std::{thread, time::Duration};

use futures::channel::oneshot;

/// Lets some time go by. When no thread can be had for it, none does.
pub async fn wait(millis: u32) {
    let (tell, told) = oneshot::channel();
    let sleeper = thread::Builder::new().spawn(move || {
        thread::sleep(Duration::from_millis(millis.into()));
        tell.send(()).ok();
    });
    if sleeper.is_ok() {
        told.await.ok();
    }
}
