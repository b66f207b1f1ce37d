//! Renewal of tokens: all calls that wait for a token share one request to the source.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwapOption;
use tokio::sync::Mutex;

use super::{Token, TokenError, TokenSource};
use crate::error::{TokenFailure, redact_failure};
use crate::secret::Secrets;
use crate::time;

/// A token source and its last token.
pub(crate) struct Renewal {
    source: Box<dyn TokenSource>,
    current: ArcSwapOption<Token>,
    /// The number of times that the source was called.
    calls: AtomicU64,
    /// The last result of the source. It is locked while the source is called.
    last: Mutex<Option<Result<Arc<Token>, TokenFailure>>>,
}

impl Renewal {
    pub(crate) fn new(source: Box<dyn TokenSource>) -> Self {
        Self {
            source,
            current: ArcSwapOption::empty(),
            calls: AtomicU64::new(0),
            last: Mutex::new(None),
        }
    }

    /// Replaces the token. It is used until it expires or is rejected.
    pub(crate) fn set(&self, token: Token) {
        let token = token.renewed_early(time::since_1970());
        self.current.store(Some(Arc::new(token)));
    }

    /// Discards a token that the server has rejected.
    pub(crate) fn reject(&self, token: &Token) {
        let is_same = |current: &Arc<Token>| current.header() == token.header();
        let current = self.current.load_full();
        if current.as_ref().is_some_and(is_same) {
            // A token that was set in the meantime is kept.
            self.current.compare_and_swap(&current, None);
        }
    }

    /// Returns a token that has not expired and is not `rejected`.
    ///
    /// If the future is dropped while it calls the source, the next call that waits calls it.
    pub(crate) async fn token(
        &self,
        rejected: Option<&Arc<Token>>,
    ) -> Result<Arc<Token>, TokenFailure> {
        let calls = self.calls.load(Ordering::Acquire);
        if let Some(token) = self.usable(rejected) {
            return Ok(token);
        }
        let mut last = self.last.lock().await;
        if self.calls.load(Ordering::Acquire) != calls
            && let Some(last) = &*last
        {
            // Another call has called the source while this one waited. Its result is shared, unless
            // the token was set in the meantime.
            return self.usable(rejected).map_or_else(|| last.clone(), Ok);
        }
        let replaced = self.current.load_full();
        let result = match self.source.token().await {
            Ok(token) => Ok(Arc::new(token.fresh(time::since_1970()))),
            Err(error) => Err(without_tokens(error, [replaced.as_ref(), rejected])),
        };
        if let Ok(token) = &result {
            self.store(token, replaced.as_ref());
        }
        *last = Some(result.clone());
        self.calls.fetch_add(1, Ordering::Release);
        self.usable(rejected).map_or(result, Ok)
    }

    /// Stores a token of the source, unless another one than `replaced` was set in the meantime.
    fn store(&self, token: &Arc<Token>, replaced: Option<&Arc<Token>>) {
        self.current.rcu(|current| match current {
            Some(set) if !replaced.is_some_and(|replaced| Arc::ptr_eq(set, replaced)) => {
                Some(Arc::clone(set))
            }
            _ => Some(Arc::clone(token)),
        });
    }

    fn usable(&self, rejected: Option<&Arc<Token>>) -> Option<Arc<Token>> {
        let current = self.current.load_full()?;
        let is_rejected = rejected.is_some_and(|rejected| rejected.header() == current.header());
        (!is_rejected && !current.has_expired(time::since_1970())).then_some(current)
    }
}

/// Returns the error of a source, without the text if it shows one of the tokens.
fn without_tokens(error: TokenError, tokens: [Option<&Arc<Token>>; 2]) -> TokenFailure {
    let mut secrets = Secrets::default();
    for token in tokens.into_iter().flatten() {
        secrets.add_token(token.header());
    }
    let failure = TokenFailure::from(error);
    match secrets.redactor() {
        Some(redactor) => redact_failure(failure, &redactor),
        None => failure,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    /// Returns a source that counts its calls, yields once, and returns the tokens `a1`, `a2`, ..
    fn source(calls: &Arc<AtomicUsize>) -> Renewal {
        let calls = Arc::clone(calls);
        Renewal::new(Box::new(move || {
            let number = calls.fetch_add(1, Ordering::Relaxed) + 1;
            async move {
                tokio::task::yield_now().await;
                Token::new(format!("a{number}")).map_err(TokenError::from)
            }
        }))
    }

    #[tokio::test]
    async fn calls_that_wait_share_one_token() {
        let calls = Arc::default();
        let renewal = Arc::new(source(&calls));
        let tasks = (0..100).map(|_| {
            let renewal = Arc::clone(&renewal);
            tokio::spawn(async move { renewal.token(None).await.unwrap() })
        });
        let tasks: Vec<_> = tasks.collect();
        let mut first = None;
        for task in tasks {
            let token = task.await.unwrap();
            assert_eq!(token.header(), "Bearer a1");
            first = Some(token);
        }
        assert_eq!(calls.load(Ordering::Relaxed), 1);

        // All hundred tokens are rejected. One call calls the source, and the others share its token.
        let tasks = (0..100).map(|_| {
            let (renewal, rejected) = (Arc::clone(&renewal), first.clone());
            tokio::spawn(async move { renewal.token(rejected.as_ref()).await.unwrap() })
        });
        for task in tasks.collect::<Vec<_>>() {
            assert_eq!(task.await.unwrap().header(), "Bearer a2");
        }
        assert_eq!(calls.load(Ordering::Relaxed), 2);
    }

    #[tokio::test]
    async fn a_dropped_future_does_not_block_the_next_call() {
        let calls = Arc::default();
        let renewal = source(&calls);
        let mut dropped = Box::pin(renewal.token(None));
        assert!(poll_once(dropped.as_mut()).is_pending());
        drop(dropped);
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer a2");
    }

    fn poll_once<F: Future>(future: std::pin::Pin<&mut F>) -> std::task::Poll<F::Output> {
        future.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
    }

    #[tokio::test]
    async fn expired_tokens_are_replaced() {
        let calls = Arc::default();
        let renewal = source(&calls);
        let past = std::time::SystemTime::UNIX_EPOCH;
        renewal.set(Token::new("old").unwrap().expires_at(past));
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer a1");
        renewal.set(Token::new("set").unwrap());
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer set");
    }

    #[tokio::test]
    async fn a_token_of_the_source_does_not_replace_one_that_was_set_later() {
        let calls = Arc::default();
        let renewal = source(&calls);
        let past = std::time::SystemTime::UNIX_EPOCH;
        for old in [None, Some(Token::new("old").unwrap().expires_at(past))] {
            if let Some(old) = old {
                renewal.set(old);
            }
            let mut waiting = Box::pin(renewal.token(None));
            let mut shared = Box::pin(renewal.token(None));
            assert!(poll_once(waiting.as_mut()).is_pending());
            assert!(poll_once(shared.as_mut()).is_pending());
            renewal.set(Token::new("set").unwrap());
            for waiting in [waiting, shared] {
                assert_eq!(waiting.await.unwrap().header(), "Bearer set");
            }
            assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer set");
        }
        // A token that was rejected in the meantime is replaced.
        let rejected = renewal.token(None).await.unwrap();
        let mut waiting = Box::pin(renewal.token(Some(&rejected)));
        assert!(poll_once(waiting.as_mut()).is_pending());
        renewal.reject(&rejected);
        assert_eq!(waiting.await.unwrap().header(), "Bearer a3");
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer a3");
    }

    #[tokio::test]
    async fn a_token_that_arrives_expired_is_used_until_it_is_rejected() {
        let calls = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&calls);
        // As with a clock that is ahead of the server's.
        let renewal = Renewal::new(Box::new(move || {
            let number = count.fetch_add(1, Ordering::Relaxed) + 1;
            let past = std::time::SystemTime::UNIX_EPOCH;
            async move { Ok(Token::new(format!("a{number}"))?.expires_at(past)) }
        }));
        for _ in 0..10 {
            assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer a1");
        }
        let rejected = renewal.token(None).await.unwrap();
        renewal.reject(&rejected);
        let token = renewal.token(Some(&rejected)).await.unwrap();
        assert_eq!(token.header(), "Bearer a2");
        assert_eq!(calls.load(Ordering::Relaxed), 2);
    }

    #[tokio::test]
    async fn errors_of_the_source_do_not_show_the_token_before() {
        let renewal = Renewal::new(Box::new(|| async {
            Err::<Token, TokenError>("no successor of `an-old-token`".into())
        }));
        assert!(format!("{:?}", renewal.token(None).await).contains("an-old-token"));
        let past = std::time::SystemTime::UNIX_EPOCH;
        renewal.set(Token::new("an-old-token").unwrap().expires_at(past));
        assert!(!format!("{:?}", renewal.token(None).await).contains("an-old-token"));
    }

    #[tokio::test]
    async fn errors_are_shared_but_not_kept() {
        let calls = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&calls);
        let renewal = Renewal::new(Box::new(move || {
            let number = count.fetch_add(1, Ordering::Relaxed);
            async move {
                tokio::task::yield_now().await;
                if number == 0 {
                    Err("closed".into())
                } else {
                    Ok(Token::new("open")?)
                }
            }
        }));
        let (one, two) = tokio::join!(renewal.token(None), renewal.token(None));
        assert!(one.is_err() && two.is_err());
        assert_eq!(calls.load(Ordering::Relaxed), 1);
        assert!(renewal.token(None).await.is_ok());
    }
}
