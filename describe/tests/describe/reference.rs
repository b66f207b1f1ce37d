//! Reference pages of declarations that use everything or try to break Markdown.

mod endpoints;
mod files;
mod hostile;
mod markdown;
