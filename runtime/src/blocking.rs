//! Streams for code that is not async: iterators, each of whose steps blocks.

use crate::download::Download;
use crate::page::{Items, Pages};
use crate::sse::EventStream;
use crate::wait::wait;
use crate::{Event, Page, Result};

/// An iterator over what a stream gives. Each step blocks the thread that takes it.
#[derive(Debug)]
pub struct Blocking<S>(Option<S>);

macro_rules! iterators {
    ($($stream:ident<$param:ident: $bound:path> => $item:ty;)*) => {$(
        impl<$param: $bound + Send + 'static> $stream<$param>
        where
            $item: Send + 'static,
        {
            /// An iterator over the same, for code that is not async: each step blocks.
            #[must_use = "an iterator does nothing unless it is taken from"]
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
                let step = wait(async move {
                    let item = stream.next().await;
                    Ok((stream, item))
                });
                match step {
                    Ok((stream, item)) => {
                        self.0 = Some(stream);
                        item
                    }
                    Err(error) => Some(Err(error)),
                }
            }
        }
    )*};
}

iterators! {
    Pages<R: Page> => R;
    Items<R: Page> => R::Item;
    EventStream<T: Event> => T;
}

impl Download {
    /// Writes what is left of it, for code that is not async: the thread blocks until it is
    /// done. It says how many bytes that were.
    ///
    /// # Errors
    ///
    /// As [`write_to`](Self::write_to). What was written before stays.
    pub fn wait_to(mut self, writer: &mut (impl std::io::Write + ?Sized)) -> Result<u64> {
        let before = self.progress().done;
        loop {
            let (download, piece) = wait(async move {
                let piece = self.chunk().await?;
                Ok((self, piece))
            })?;
            self = download;
            let write_error = |error| self.write_error(error);
            match piece {
                Some(piece) => writer.write_all(&piece).map_err(write_error)?,
                None => {
                    writer.flush().map_err(write_error)?;
                    return Ok(self.progress().done - before);
                }
            }
        }
    }
}
