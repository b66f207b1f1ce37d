//! Members of a JSON body, from `--set name=value`.

use serde_json::{Map, Value as Json};

use super::text::read_file;

/// Sets a member: `tags.0.key=floor`. The value is JSON if it can be read as JSON, and otherwise text.
/// `@file` is the content of a file, and `@-` standard input. In a name, `\.` is a dot.
///
/// # Errors
///
/// Returns the reason if the path does not fit the body, or if the file cannot be read.
pub(super) fn member(body: &mut Json, assignment: &str) -> Result<(), String> {
    let Some((path, value)) = assignment.split_once('=') else {
        return Err("expected `name=value`".to_owned());
    };
    let value = match value.strip_prefix('@') {
        Some(path) => read_file(path)?,
        None => value.to_owned(),
    };
    let value = serde_json::from_str(&value).unwrap_or_else(|_| Json::from(value));
    let mut place = body;
    for name in names(path) {
        if name.is_empty() {
            return Err("a name is empty".to_owned());
        }
        place = step(place, &name)?;
    }
    *place = value;
    Ok(())
}

/// Returns the names of a path.
fn names(path: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut chars = path.chars().peekable();
    while let Some(char) = chars.next() {
        let is_escaped = char == '\\' && chars.peek() == Some(&'.');
        let char = if is_escaped { chars.next() } else { Some(char) };
        match (char, names.last_mut()) {
            (Some('.'), _) if !is_escaped => names.push(String::new()),
            (Some(char), Some(name)) => name.push(char),
            (None, _) | (_, None) => {}
        }
    }
    names
}

/// Returns the member with this name, which is created if it does not exist.
fn step<'a>(place: &'a mut Json, name: &str) -> Result<&'a mut Json, String> {
    if place.is_null() {
        *place = match name {
            "0" => Json::Array(Vec::new()),
            _ => Json::Object(Map::new()),
        };
    }
    match place {
        Json::Object(members) => Ok(members.entry(name).or_insert(Json::Null)),
        Json::Array(items) => {
            let index: usize = name
                .parse()
                .map_err(|_| format!("expected an index of a list, found `{name}`"))?;
            let count = items.len();
            if index > count {
                return Err(format!("the list has only {count} items before `{index}`"));
            }
            if index == count {
                items.push(Json::Null);
            }
            items
                .get_mut(index)
                .ok_or_else(|| format!("no item `{index}`"))
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => Err(format!(
            "`{name}` is a member of a value that is not an object"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn body(assignments: &[&str]) -> Result<Json, String> {
        let mut body = Json::Null;
        for assignment in assignments {
            member(&mut body, assignment)?;
        }
        Ok(body)
    }

    #[test]
    fn members_are_json_or_text() {
        let set = body(&[
            "name=Pump 3",
            "count=3",
            "on=true",
            "none=null",
            "text=\"3\"",
            "a=b=c",
        ]);
        assert_eq!(
            set.unwrap(),
            json!({"name": "Pump 3", "count": 3, "on": true, "none": null, "text": "3", "a": "b=c"})
        );
    }

    #[test]
    fn paths_create_objects_and_lists() {
        let set = body(&[
            "tags.0.key=floor",
            "tags.0.value=3",
            "tags.1.key=wing",
            "a.b.c=1",
        ]);
        assert_eq!(
            set.unwrap(),
            json!({
                "tags": [{"key": "floor", "value": 3}, {"key": "wing"}],
                "a": {"b": {"c": 1}}
            })
        );
    }

    #[test]
    fn values_are_read_from_files() {
        let path = std::env::temp_dir().join(format!("restrait-set-{}", std::process::id()));
        let set = |content: &str| {
            std::fs::write(&path, content).unwrap();
            body(&[&format!("config=@{}", path.display())]).unwrap()
        };
        assert_eq!(set("{\"a\": 1}"), json!({"config": {"a": 1}}));
        assert_eq!(set("let x = 1;"), json!({"config": "let x = 1;"}));
        std::fs::remove_file(&path).unwrap();
        assert!(body(&["config=@/no/such/file"]).is_err());
    }

    #[test]
    fn names_may_contain_dots() {
        assert_eq!(body(&[r"a\.b.c=1"]).unwrap(), json!({"a.b": {"c": 1}}));
        assert_eq!(names(r"a\b."), [r"a\b", ""]);
    }

    #[test]
    fn paths_that_do_not_fit_are_refused() {
        for assignments in [
            &["name"][..],
            &["=1"],
            &["a..b=1"],
            &["a=1", "a.b=2"],
            &["a.0=1", "a.2=1"],
            &["a.0=1", "a.x=1"],
        ] {
            assert!(body(assignments).is_err(), "{assignments:?}");
        }
    }
}
