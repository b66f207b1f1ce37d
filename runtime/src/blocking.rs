//! Blocking calls and streams, for code that is not async.
//!
//! [`Call::wait`](crate::Call::wait) sends a call and blocks until its response has arrived. Pages,
//! items, events and JSON Lines have a method `wait` that returns [`Blocking`], an iterator;
//! [`Download::wait_to`] writes a download. They work without a runtime; inside one, use them only in
//! `spawn_blocking`, because they block the thread.
//!
//! ```no_run
//! use restrait::prelude::*;
//! use restrait::{Page, api, endpoint};
//!
//! #[derive(serde::Deserialize, Page)]
//! struct Names {
//!     #[page(items)]
//!     items: Vec<String>,
//! }
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users/<id>")]
//!     fn user(&self, id: u64) -> String;
//!
//!     #[endpoint(method = "GET", path = "/users", page(number = page))]
//!     fn users(&self, page: Option<u64>) -> Names;
//! }
//!
//! fn main() -> restrait::Result<()> {
//!     let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
//!     println!("{}", client.user(7).wait()?);
//!     for name in client.users().items().wait() {
//!         println!("{}", name?);
//!     }
//!     Ok(())
//! }
//! ```

use serde::de::DeserializeOwned;

use crate::download::Download;
use crate::page::{Items, Pages};
use crate::response::JsonLines;
use crate::sse::EventStream;
use crate::wait::{Waiting, wait};
use crate::{Event, Page, Result};

/// An iterator over the items of a stream. Each step blocks the current thread.
///
/// ```no_run
/// use restrait::sse::EventStream;
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Notices {
///     #[endpoint(method = "GET", path = "/notices")]
///     fn notices(&self) -> EventStream<String>;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// # let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// for notice in client.notices().wait()?.wait() {
///     println!("{}", notice?);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Blocking<S>(Option<S>);

macro_rules! iterators {
    ($($stream:ident<$param:ident: $bound:path> => $item:ty;)*) => {$(
        impl<$param: $bound + Send + 'static> $stream<$param>
        where
            $item: Send + 'static,
        {
            /// Returns a blocking iterator, for code that is not async.
            #[must_use = "iterators are lazy and do nothing unless consumed"]
            pub fn wait(self) -> Blocking<Self> {
                Blocking(Some(self))
            }
        }

        impl<$param: $bound + Send + 'static> Iterator for Blocking<$stream<$param>>
        where
            $item: Send + 'static,
        {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Result<$item>> {
                let mut stream = self.0.take()?;
                // A stream whose code panicked is not used again.
                let mut is_whole = false;
                let step = wait(Waiting::default(), async {
                    let item = stream.next().await;
                    is_whole = true;
                    Ok(item)
                });
                if is_whole {
                    self.0 = Some(stream);
                }
                step.unwrap_or_else(|error| Some(Err(error)))
            }
        }
    )*};
}

iterators! {
    Pages<R: Page> => R;
    Items<R: Page> => R::Item;
    EventStream<T: Event> => T;
    JsonLines<T: DeserializeOwned> => T;
}

impl Download {
    /// Writes the rest of the download to `writer` and returns the number of bytes. Blocks the current
    /// thread until the download is complete.
    ///
    /// # Errors
    ///
    /// Like [`write_to`](Self::write_to). If an error occurs, a part may have been written.
    pub fn wait_to(mut self, writer: &mut (impl std::io::Write + ?Sized)) -> Result<u64> {
        let mut total = 0;
        loop {
            let chunk = wait(Waiting::default(), self.chunk())?;
            let write_error = |error| self.write_error(error);
            match chunk {
                Some(chunk) => {
                    writer.write_all(&chunk).map_err(write_error)?;
                    total += chunk.len() as u64;
                }
                None => {
                    writer.flush().map_err(write_error)?;
                    return Ok(total);
                }
            }
        }
    }
}
