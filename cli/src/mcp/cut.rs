//! Results of limited size.
//!
//! A value that is too large is cut at an item: of the list that contains most of it, or of the object or
//! the text. The items after the cut are requested with a cursor, which is the number of the first one.

use std::io;

use serde_json::{Map, Value as Json};

#[cfg(test)]
mod tests;

/// The maximum size of a result in bytes of JSON.
pub(super) const MAX_BYTES: usize = 50_000;

/// The maximum size of the text that replaces an item.
const MAX_NOTE: usize = 200;

/// A value that may be a part of another one.
#[derive(Debug, PartialEq)]
pub(super) struct Cut {
    pub(super) value: Json,
    /// The items that it contains, if it is a part.
    pub(super) part: Option<Part>,
}

/// The items in a part.
#[derive(Debug, PartialEq)]
pub(super) struct Part {
    /// The path to the list: `items`, or empty for the whole value.
    pub(super) path: String,
    pub(super) start: usize,
    pub(super) end: usize,
    /// The number of items in the whole list. Of a text, its bytes.
    pub(super) total: usize,
    /// The items that are too large to be shown.
    pub(super) left_out: Vec<String>,
}

/// Returns the items from `start` that fit into `max_bytes`.
pub(super) fn cut(mut value: Json, start: usize, max_bytes: usize) -> Cut {
    let whole = size(&value);
    if start == 0 && whole <= max_bytes {
        return Cut { value, part: None };
    }
    let path = path(&value, max_bytes);
    let pointer: String = path.iter().map(Step::pointer).collect();
    let names: Vec<String> = path.iter().map(Step::text).collect();
    let part = value.pointer_mut(&pointer).map(|target| {
        let rest = whole.saturating_sub(size(target));
        let room = max_bytes.saturating_sub(rest);
        take(target, names.join("."), start, room)
    });
    Cut { value, part }
}

/// Returns the value at a path such as `items.0.name`.
///
/// # Errors
///
/// Returns the reason if the path leads to nothing.
pub(super) fn select(value: Json, path: &str) -> Result<Json, String> {
    let mut value = value;
    for name in path.split('.') {
        let found = match &mut value {
            Json::Object(members) => members.get_mut(name).map(Json::take),
            Json::Array(items) => {
                let index = name.parse::<usize>().ok();
                index.and_then(|at| items.get_mut(at)).map(Json::take)
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => None,
        };
        value = found.ok_or_else(|| {
            let name = name.escape_debug();
            let path = path.escape_debug();
            format!("invalid `path`: the result has nothing at `{path}`, because of `{name}`")
        })?;
    }
    Ok(value)
}

/// A step from a value to a part of it.
enum Step {
    Member(String),
    Item(usize),
}

impl Step {
    fn text(&self) -> String {
        match self {
            Self::Member(name) => name.clone(),
            Self::Item(index) => index.to_string(),
        }
    }

    /// Returns the step in a JSON pointer.
    fn pointer(&self) -> String {
        let text = self.text().replace('~', "~0").replace('/', "~1");
        format!("/{text}")
    }
}

/// Returns the path to the list, the object or the text that contains most of a value. It depends on the
/// value alone, so that the same one is found for each cursor.
fn path(value: &Json, max_bytes: usize) -> Vec<Step> {
    let (mut value, mut path) = (value, Vec::new());
    let mut rest = 0;
    loop {
        let all = size(value);
        let children: Box<dyn Iterator<Item = (Step, &Json)>> = match value {
            Json::Object(members) => {
                let of = |(name, it): (&String, _)| (Step::Member(name.clone()), it);
                Box::new(members.iter().map(of))
            }
            Json::Array(items) => {
                let of = |(index, it)| (Step::Item(index), it);
                Box::new(items.iter().enumerate().map(of))
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => return path,
        };
        let sized = children.map(|(step, child)| (size(child), step, child));
        let Some((bytes, step, child)) = sized.max_by_key(|(bytes, _, _)| *bytes) else {
            return path;
        };
        rest += all - bytes;
        if bytes * 2 <= all || rest > max_bytes / 4 {
            return path;
        }
        path.push(step);
        value = child;
    }
}

/// Replaces a value by the items from `start` that fit.
fn take(value: &mut Json, path: String, start: usize, room: usize) -> Part {
    let mut taker = Taker {
        path,
        start,
        end: start,
        room,
        left_out: Vec::new(),
    };
    let total = match value {
        Json::Array(items) => {
            let all = std::mem::take(items);
            let total = all.len();
            let named = all.into_iter().enumerate();
            let named = named.map(|(index, item)| (index.to_string(), item));
            items.extend(taker.take(named).into_iter().map(|(_, item)| item));
            total
        }
        Json::Object(members) => {
            let all = std::mem::take(members);
            let total = all.len();
            *members = taker
                .take(all.into_iter())
                .into_iter()
                .collect::<Map<_, _>>();
            total
        }
        Json::String(text) => {
            let (part, end) = text_part(text, start, room);
            let total = text.len();
            *text = part;
            taker.end = end;
            total
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => 0,
    };
    Part {
        path: taker.path,
        start: start.min(total),
        end: taker.end.min(total),
        total,
        left_out: taker.left_out,
    }
}

struct Taker {
    path: String,
    start: usize,
    end: usize,
    room: usize,
    left_out: Vec<String>,
}

impl Taker {
    fn take(&mut self, items: impl Iterator<Item = (String, Json)>) -> Vec<(String, Json)> {
        let mut taken = Vec::new();
        let mut used = 0;
        let room = self.room.max(MAX_NOTE);
        for (name, mut item) in items.skip(self.start) {
            let mut bytes = size(&item) + name.len() + 4;
            // An item that fits nowhere is replaced, so that each cursor makes progress.
            if bytes > room {
                let path = match self.path.as_str() {
                    "" => name.clone(),
                    path => format!("{path}.{name}"),
                };
                item = Json::from(format!("left out: {bytes} bytes"));
                bytes = size(&item) + name.len() + 4;
                self.left_out.push(path);
            }
            if used + bytes > room && !taken.is_empty() {
                break;
            }
            used += bytes;
            taken.push((name, item));
        }
        self.end = self.start + taken.len();
        taken
    }
}

/// Returns the part of a text from a byte, and its end.
fn text_part(text: &str, start: usize, room: usize) -> (String, usize) {
    let start = (start..=text.len()).find(|at| text.is_char_boundary(*at));
    let start = start.unwrap_or(text.len());
    let rest = text.get(start..).unwrap_or_default();
    let mut used = 2;
    let mut end = start;
    for char in rest.chars() {
        // Control characters and quotes are longer in JSON.
        used += match char {
            '"' | '\\' => 2,
            char if char < ' ' => 6,
            char => char.len_utf8(),
        };
        if used > room.max(MAX_NOTE) {
            break;
        }
        end += char.len_utf8();
    }
    (text.get(start..end).unwrap_or_default().to_owned(), end)
}

/// Returns the number of bytes of a value as JSON.
pub(super) fn size(value: &Json) -> usize {
    struct Counter(usize);
    impl io::Write for Counter {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut counter = Counter(0);
    // Counting cannot fail.
    let _ = serde_json::to_writer(&mut counter, value);
    counter.0
}
