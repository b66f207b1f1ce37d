use std::future::{pending, ready};

use super::*;

const SHORT: Duration = Duration::from_millis(20);
const LONG: Duration = Duration::from_secs(1000);

#[tokio::test(start_paused = true)]
async fn ready_futures_complete_without_a_timer() {
    let start = Instant::now();
    assert_eq!(
        CallTimer::new(LONG, LONG).with_read_timeout(ready(1)).await,
        Ok(1)
    );
    assert_eq!(start.elapsed(), Duration::ZERO);
    let _: Duration = CallTimer::new(Duration::MAX, LONG).remaining();
}

#[tokio::test]
async fn reports_the_limit_that_was_reached() {
    let never = pending::<()>;
    assert_eq!(
        CallTimer::new(SHORT, LONG).with_read_timeout(never()).await,
        Err(TimedOut::Deadline)
    );
    assert_eq!(
        CallTimer::new(LONG, SHORT).with_read_timeout(never()).await,
        Err(TimedOut::ReadTimeout)
    );
    assert_eq!(
        CallTimer::new(SHORT, SHORT * 2)
            .with_deadline(never())
            .await,
        Err(TimedOut::Deadline)
    );
    assert_eq!(CallTimer::new(LONG, LONG).sleep(SHORT).await, Ok(()));
    assert_eq!(
        CallTimer::new(SHORT, LONG).sleep(LONG).await,
        Err(TimedOut::Deadline)
    );
    let mut timer = CallTimer::new(LONG, SHORT);
    for _ in 0..5 {
        // Each pause is shorter than the limit, their sum is not.
        assert_eq!(
            timer.with_read_timeout(tokio::time::sleep(SHORT / 2)).await,
            Ok(())
        );
    }
    assert_eq!(
        timer.with_read_timeout(never()).await,
        Err(TimedOut::ReadTimeout)
    );
}

#[test]
fn reports_a_missing_runtime_only_if_it_must_wait() {
    let mut timer = CallTimer::new(LONG, LONG);
    let mut cx = Context::from_waker(std::task::Waker::noop());
    let mut waiting = pin!(timer.with_deadline(pending::<()>()));
    let Poll::Ready(Err(TimedOut::NoTimer(reason))) = waiting.as_mut().poll(&mut cx) else {
        panic!("it waits without a timer");
    };
    assert!(reason.starts_with("no tokio runtime is running"));
    let mut timer = CallTimer::new(Duration::MAX, Duration::MAX);
    let mut waiting = pin!(timer.with_read_timeout(pending::<()>()));
    assert_eq!(waiting.as_mut().poll(&mut cx), Poll::Pending);
}

#[test]
fn reports_a_missing_time_driver() {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let mut timer = CallTimer::new(LONG, LONG);
    let waited = runtime.unwrap().block_on(timer.sleep(SHORT));
    let Err(TimedOut::NoTimer(reason)) = waited else {
        panic!("it waits without a timer");
    };
    assert!(reason.contains("`enable_time`"), "{reason}");
}
