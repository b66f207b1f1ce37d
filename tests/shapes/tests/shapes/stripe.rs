//! Calls of every endpoint of Stripe.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::prelude::*;
use restrait_fake::{FakeServer, Fault, Rejection, Response};
use restrait_shapes_tests::stripe::*;

fn charge(id: &str, amount: u64) -> Charge {
    Charge {
        id: id.to_owned(),
        amount,
    }
}

async fn start() -> (FakeServer<Vec<String>>, Stripe) {
    let builder = FakeServer::builder(Vec::new())
        .unrestricted_token("sk_test_abc")
        .api(&charges::INFO)
        .api(&customers::INFO)
        .api(&files::INFO)
        .on::<charges::List>(|_, request| {
            let after = request.text("starting_after");
            Ok(match after {
                None => List {
                    data: vec![charge("ch_1", 1), charge("ch_2", 2)],
                    has_more: true,
                },
                Some("ch_2") => List {
                    data: vec![charge("ch_3", 3)],
                    has_more: false,
                },
                Some(other) => return Err(Rejection::not_found(format!("no charge `{other}`"))),
            })
        })
        .on::<charges::Search>(|_, request| {
            let page = request.text("page");
            Ok(Search {
                data: vec![charge(page.unwrap_or("ch_1"), 1)],
                next_page: page.is_none().then(|| "ch_2".to_owned()),
            })
        })
        .on::<charges::Get>(|_, request| {
            assert_eq!(request.list::<String>("expand[]")?, ["customer", "invoice"]);
            Ok(charge(&request.required::<String>("charge")?, 5))
        })
        .on::<charges::Create>(|keys, request| {
            keys.push(request.required("idempotency-key")?);
            let pairs: Vec<_> = request.pairs("charge").collect();
            let expected = [
                ("amount", "700"),
                ("currency", "eur"),
                ("metadata[order]", "7"),
            ];
            assert_eq!(pairs, expected);
            Ok(charge("ch_new", 700))
        })
        .on::<charges::Capture>(|keys, request| {
            keys.push(request.required("idempotency-key")?);
            Ok(charge(
                &request.required::<String>("charge")?,
                request.required("amount")?,
            ))
        })
        .on::<customers::Update>(|_, request| {
            let metadata: Vec<_> = request.pairs("metadata").collect();
            assert_eq!(metadata, [("[tier]", "gold")]);
            Ok(Customer {
                id: request.required("customer")?,
                email: request.param("email")?,
            })
        })
        .on::<customers::Delete>(|_, _| Ok(Deleted { deleted: true }))
        .on::<files::Upload>(|_, request| {
            assert_eq!(request.part("purpose").unwrap().body, "dispute_evidence");
            assert_eq!(
                request.part("file").unwrap().file_name.as_deref(),
                Some("a.png")
            );
            Ok(File {
                id: "file_1".into(),
            })
        });
    let server = builder.start().await.unwrap();
    let client = Stripe::builder()
        .base_url(server.base_url())
        .token("sk_test_abc")
        .build();
    (server, client.unwrap())
}

#[tokio::test]
async fn lists_charges_after_the_last_one() {
    let (server, stripe) = start().await;
    let charges = stripe.charges().list().created(Range { gte: 5 }).limit(2);
    let charges: Vec<_> = charges.items().collect().await.unwrap();
    let ids: Vec<_> = charges.iter().map(|charge| &*charge.id).collect();
    assert_eq!(ids, ["ch_1", "ch_2", "ch_3"]);
    let queries: Vec<_> = server
        .requests()
        .into_iter()
        .filter_map(|it| it.query)
        .collect();
    let first = "created%5Bgte%5D=5&limit=2";
    assert_eq!(
        queries,
        [first.to_owned(), format!("{first}&starting_after=ch_2")]
    );
}

#[tokio::test]
async fn searches_and_reads_charges() {
    let (_server, stripe) = start().await;
    let found: Vec<_> = stripe
        .charges()
        .search("amount>5")
        .items()
        .collect()
        .await
        .unwrap();
    assert_eq!(found, [charge("ch_1", 1), charge("ch_2", 1)]);
    let expanded = stripe
        .charges()
        .get("ch_9")
        .expand(["customer", "invoice"])
        .await
        .unwrap();
    assert_eq!(expanded, charge("ch_9", 5));
}

#[tokio::test]
async fn repeats_a_post_with_the_same_key() {
    let (server, stripe) = start().await;
    let new = NewCharge {
        amount: 700,
        currency: "eur",
        metadata: [("order", "7")].into(),
    };
    server.fail_next(Fault::Response(Response::empty(503)));
    stripe.charges().create(&new).await.unwrap();
    let keys = |server: &FakeServer<Vec<String>>| -> Vec<String> {
        let requests = server.requests().into_iter();
        requests
            .map(|it| it.header("idempotency-key").unwrap().to_owned())
            .collect()
    };
    let sent = keys(&server);
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0], sent[1]);
    stripe.charges().capture("ch_new").amount(70).await.unwrap();
    let own = stripe
        .charges()
        .capture("ch_new")
        .amount(70)
        .key("my-key")
        .await;
    own.unwrap();
    let sent = keys(&server);
    assert_ne!(sent[1], sent[2]);
    assert_eq!(sent[3], "my-key");
}

#[tokio::test]
async fn changes_and_deletes_customers() {
    let (server, stripe) = start().await;
    let stripe = stripe.with(|common| common.account("acct_1"));
    let metadata = BTreeMap::from([("tier".to_owned(), "gold".to_owned())]);
    let updated = stripe
        .customers()
        .update("cus_1")
        .email("a@example.com")
        .metadata(metadata);
    assert_eq!(
        updated.await.unwrap().email.as_deref(),
        Some("a@example.com")
    );
    assert!(stripe.customers().delete("cus_1").await.unwrap().deleted);
    for request in server.requests() {
        assert_eq!(request.header("stripe-account"), Some("acct_1"));
    }
}

#[tokio::test]
async fn uploads_files_with_the_key_as_the_user() {
    let (server, _) = start().await;
    let stripe = Stripe::builder()
        .base_url(server.base_url())
        .basic_auth("sk_test_abc", "");
    let stripe = stripe.build().unwrap();
    let picture = Part::new("png").file_name("a.png");
    let file = stripe
        .files()
        .upload("dispute_evidence", picture)
        .await
        .unwrap();
    assert_eq!(file.id, "file_1");
    let request = server.requests().pop().unwrap();
    assert_eq!(
        request.header("authorization"),
        Some("Basic c2tfdGVzdF9hYmM6")
    );
}
