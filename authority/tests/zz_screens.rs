mod common;
use common::{Phone, World, Written};
#[tokio::test(flavor = "multi_thread")]
async fn screens() {
    let world = World::new().await;
    let mut ids = vec![];
    for n in 0..5u32 {
        let phone = Phone::new();
        let e = phone.write_all(&world, &Written{ what: "I was told on Monday that I am moving placement next week. Nobody asked me what I want. I have lived here for two years and my school is round the corner.\n\nMy little brother is still at the old house and I do not know when I will see him.", wanted: if n%2==0 {Some("I want somebody to talk to me before it is decided, and I want to know when I can see my brother.")} else {None}, about: Some("We will find you the care and home that is right for you"), from: if n==2 {Some("Jay")} else {None}, urgent: n==2, counter: if n==2 {2} else {1}});
        world.deliver(&phone,&e).await; ids.push(e.address().submission); world.clock.forward(3*3600*1000);
        if n == 4 { let mut bytes = phone.write(&world,"x").as_bytes().to_vec(); let id = upheld_protocol::Envelope::from_bytes(bytes.clone()).unwrap().address().submission; *bytes.last_mut().unwrap()^=1; world.send(phone.put_at(id,&bytes)).await; ids.push(id); }
    }
    let mut b = world.browser().await;
    b.answer(ids[0], "Thank you for telling us, this matters.\nI will come and see you on Thursday after school. – Sam").await;
    b.close(ids[1], "").await;
    b.open(ids[3]).await;
    let l = tokio::net::TcpListener::bind("127.0.0.1:7999").await.unwrap();
    let out = serde_json::json!({"name": world.sign_in.name, "pass": &*world.sign_in.passphrase, "ids": ids});
    std::fs::write("/tmp/screens.json", out.to_string()).unwrap();
    let s = axum::serve(l, world.router.clone());
    let _ = tokio::time::timeout(std::time::Duration::from_secs(150), async { s.await }).await;
}
