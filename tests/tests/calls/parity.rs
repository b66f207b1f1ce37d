//! One suite of calls over all backends: results and requests must be the same.

pub(crate) mod api;
mod backends;
mod case;
mod cases;
mod normalized;

use normalized::NormalizedRequest;

/// The result of a case on a backend.
type Outcome = (String, Vec<NormalizedRequest>);

#[tokio::test]
async fn results_and_requests_are_the_same_everywhere() {
    let cases = cases::all();
    assert!(cases.len() >= 40, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (result, normalized) = backends::mock(case).await;
        if normalized.len() != 1 || !result.contains(case.result) {
            wrong.push(format!(
                "{} over the mock: {result}, {normalized:?}",
                case.name
            ));
        }
        let expected = (result, normalized);
        for (backend, got) in [
            ("reqwest", backends::reqwest(case).await),
            ("hyper", backends::hyper(case).await),
            ("tower", backends::tower(case).await),
            ("fake server", backends::fake_server(case).await),
            ("fake server in process", backends::in_process(case).await),
        ] {
            if expected != got {
                wrong.push(format!(
                    "{} over {backend}: {got:?} and not {expected:?}",
                    case.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!(
        "{} cases over mock, reqwest, hyper, tower, and fake server with and without a socket",
        cases.len()
    );
}
