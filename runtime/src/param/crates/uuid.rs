//! Types of `uuid`.

use uuid::Uuid;

use super::texts;
use crate::value::Value;

/// A UUID with hyphens, in lower or upper case.
const PATTERN: &str = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

texts! {
    Uuid, "Uuid", PATTERN, id => Value::display(&id);
}
