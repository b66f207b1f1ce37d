//! One suite of calls over all backends: results and requests must be the same.

mod api;
mod case;
mod cases;
mod seen;
mod ways;

use seen::Seen;

/// The result of a case on a backend.
type Outcome = (String, Vec<Seen>);

#[tokio::test]
async fn results_and_requests_are_the_same_everywhere() {
    let cases = cases::all();
    assert!(cases.len() >= 40, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (result, seen) = ways::mock(case).await;
        if seen.len() != 1 || !result.contains(case.result) {
            wrong.push(format!("{} over the mock: {result}, {seen:?}", case.name));
        }
        let wanted = (result, seen);
        for (way, got) in [
            ("reqwest", ways::reqwest(case).await),
            ("hyper", ways::hyper(case).await),
            ("tower", ways::tower(case).await),
            ("stand-in", ways::fake_server(case).await),
        ] {
            if wanted != got {
                wrong.push(format!(
                    "{} over {way}: {got:?} and not {wanted:?}",
                    case.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!(
        "{} cases over mock, reqwest, hyper, tower and stand-in",
        cases.len()
    );
}
