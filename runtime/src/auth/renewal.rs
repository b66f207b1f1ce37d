//! A token that is renewed: asked for once, however many calls wait for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwapOption;
use tokio::sync::Mutex;

use super::{Token, TokenError, TokenSource};
use crate::error::TokenFailure;
use crate::time;

/// A source and the token that it gave last.
pub(crate) struct Renewal {
    source: Box<dyn TokenSource>,
    current: ArcSwapOption<Token>,
    /// How often the source has been asked.
    round: AtomicU64,
    /// Held by the call that asks. It holds what came of it.
    last: Mutex<Option<Result<Arc<Token>, TokenFailure>>>,
}

impl Renewal {
    pub(crate) fn new(source: Box<dyn TokenSource>) -> Self {
        Self {
            source,
            current: ArcSwapOption::empty(),
            round: AtomicU64::new(0),
            last: Mutex::new(None),
        }
    }

    /// Replaces the token; the source is asked once it has expired or is refused.
    pub(crate) fn set(&self, token: Token) {
        self.current.store(Some(Arc::new(token)));
    }

    /// The server has refused the token: who asks next gets another one.
    pub(crate) fn refuse(&self, token: &Token) {
        let is_refused = |current: &Arc<Token>| current.header() == token.header();
        let current = self.current.load_full();
        if current.as_ref().is_some_and(is_refused) {
            // Should another one have come in between, it stays.
            self.current.compare_and_swap(&current, None);
        }
    }

    /// A token that has not expired and is not `refused`, which the server has just refused.
    ///
    /// Dropping the future gives the asking up; a call that waits then asks itself.
    pub(crate) async fn token(
        &self,
        refused: Option<&Arc<Token>>,
    ) -> Result<Arc<Token>, TokenFailure> {
        let round = self.round.load(Ordering::Acquire);
        if let Some(token) = self.usable(refused) {
            return Ok(token);
        }
        let mut last = self.last.lock().await;
        if self.round.load(Ordering::Acquire) != round
            && let Some(last) = &*last
        {
            // Another call asked while this one waited: good or bad, that is the answer.
            return last.clone();
        }
        let asked = self.source.token().await;
        let asked = asked
            .map(Arc::new)
            .map_err(|error: TokenError| TokenFailure::from(error));
        if let Ok(token) = &asked {
            self.current.store(Some(Arc::clone(token)));
        }
        *last = Some(asked.clone());
        self.round.fetch_add(1, Ordering::Release);
        asked
    }

    fn usable(&self, refused: Option<&Arc<Token>>) -> Option<Arc<Token>> {
        let current = self.current.load_full()?;
        let is_refused = refused.is_some_and(|refused| refused.header() == current.header());
        (!is_refused && !current.has_expired(time::since_1970())).then_some(current)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    /// A source that counts, and waits before it answers with `a1`, `a2`..
    fn source(asked: &Arc<AtomicUsize>) -> Renewal {
        let asked = Arc::clone(asked);
        Renewal::new(Box::new(move || {
            let number = asked.fetch_add(1, Ordering::Relaxed) + 1;
            async move {
                tokio::task::yield_now().await;
                Token::new(format!("a{number}")).map_err(TokenError::from)
            }
        }))
    }

    #[tokio::test]
    async fn all_that_wait_share_one_answer() {
        let asked = Arc::default();
        let renewal = Arc::new(source(&asked));
        let calls = (0..100).map(|_| {
            let renewal = Arc::clone(&renewal);
            tokio::spawn(async move { renewal.token(None).await.unwrap() })
        });
        let calls: Vec<_> = calls.collect();
        let mut first = None;
        for call in calls {
            let token = call.await.unwrap();
            assert_eq!(token.header(), "Bearer a1");
            first = Some(token);
        }
        assert_eq!(asked.load(Ordering::Relaxed), 1);

        // All hundred were refused: one asks, ninety-nine take what it got.
        let calls = (0..100).map(|_| {
            let (renewal, refused) = (Arc::clone(&renewal), first.clone());
            tokio::spawn(async move { renewal.token(refused.as_ref()).await.unwrap() })
        });
        for call in calls.collect::<Vec<_>>() {
            assert_eq!(call.await.unwrap().header(), "Bearer a2");
        }
        assert_eq!(asked.load(Ordering::Relaxed), 2);
    }

    #[tokio::test]
    async fn who_gives_up_leaves_the_asking_to_the_next() {
        let asked = Arc::default();
        let renewal = source(&asked);
        let mut given_up = Box::pin(renewal.token(None));
        assert!(futures_poll(given_up.as_mut()).is_pending());
        drop(given_up);
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer a2");
    }

    fn futures_poll<F: Future>(future: std::pin::Pin<&mut F>) -> std::task::Poll<F::Output> {
        future.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
    }

    #[tokio::test]
    async fn an_expired_token_is_not_used() {
        let asked = Arc::default();
        let renewal = source(&asked);
        let past = std::time::SystemTime::UNIX_EPOCH;
        renewal.set(Token::new("old").unwrap().expires_at(past));
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer a1");
        renewal.set(Token::new("set").unwrap());
        assert_eq!(renewal.token(None).await.unwrap().header(), "Bearer set");
    }

    #[tokio::test]
    async fn a_refusal_is_shared_and_not_kept() {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
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
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        assert!(renewal.token(None).await.is_ok());
    }
}
