//! First docs, made from names and limits. They are a start for a person.

use super::house::House;
use super::shape::{Form, Member};
use super::words::{a, capitalized, noun, plural, singular, spoken, the, third_person, title};
use crate::names;

/// A resource in words.
#[derive(Debug, Clone)]
pub(super) struct Resource {
    /// `workflow`
    pub(super) noun: String,
    /// The resource that contains it: `application`.
    pub(super) parent: Option<String>,
    /// If `true`, it is a list of such resources.
    pub(super) is_list: bool,
}

/// An action in words.
pub(super) struct Action<'a> {
    pub(super) name: &'a str,
    pub(super) method: &'a str,
    pub(super) is_paged: bool,
    /// If `true`, all that it does is to start a job.
    pub(super) is_job: bool,
}

impl Resource {
    fn nouns(&self) -> String {
        plural(&self.noun)
    }

    fn of_parent(&self) -> String {
        self.parent
            .as_ref()
            .map_or_else(String::new, |parent| format!(" of {}", a(parent)))
    }

    /// Returns the docs of the trait.
    pub(super) fn docs(&self) -> String {
        if self.is_list {
            format!("{}{}.", capitalized(&the(&self.nouns())), self.of_parent())
        } else {
            format!("{}{}.", capitalized(&a(&self.noun)), self.of_parent())
        }
    }

    /// Returns the words for the file of the trait.
    pub(super) fn title(&self) -> String {
        if self.is_list {
            format!("{}{}", the(&self.nouns()), self.of_parent())
        } else if self.noun.starts_with("the ") {
            self.noun.clone()
        } else {
            format!("one {}", self.noun)
        }
    }

    /// Returns the object of a sentence about an action.
    fn object(&self) -> String {
        if self.is_list {
            format!("{}{}", self.nouns(), self.of_parent())
        } else {
            a(&self.noun)
        }
    }

    /// Returns the docs of an action.
    pub(super) fn action(&self, action: &Action<'_>) -> String {
        let object = self.object();
        let words = names::words(action.name);
        let (first, rest) = words
            .split_first()
            .map_or(("call", Vec::new()), |(first, rest)| {
                (first.as_str(), rest.to_vec())
            });
        let rest = spoken(&rest.join("_"));
        let text = match (first, rest.as_str(), action.method) {
            ("get", "", _) if action.is_paged => format!("Returns a page of {object}"),
            ("get", "", _) => format!(
                "Returns {}",
                if self.is_list { the(&object) } else { object }
            ),
            ("get" | "fetch", _, _) => format!("Returns the {rest} of {object}"),
            ("post", "", _) => format!("Creates {}", a(&self.noun)),
            ("patch", "", _) => format!("Changes {object}"),
            ("delete", "", _) => format!("Deletes {object}"),
            ("query", "", _) => format!("Returns the {object} that match a query"),
            ("export", "", _) if action.is_job => format!("Queues a job that exports {object}"),
            ("export" | "import", "", _) => {
                format!("{} {object}", capitalized(&third_person(first)))
            }
            ("execute", "", _) => format!("Starts {object}"),
            ("linked", "resources", _) => format!("Returns the resources that use {object}"),
            ("errors" | "stats" | "logs", "", _) => {
                let what = if first == "stats" {
                    "statistics"
                } else {
                    first
                };
                format!("Returns the {what} of {object}")
            }
            (_, _, "GET") => format!("Returns the {} of {object}", spoken(action.name)),
            (_, "", _) => format!("{} {object}", capitalized(&third_person(first))),
            _ => format!(
                "{} the {rest} of {object}",
                capitalized(&third_person(first))
            ),
        };
        format!("{text}.")
    }

    /// Returns the words for a successful response.
    pub(super) fn response(
        &self,
        status: u16,
        schema: Option<&str>,
        action: &Action<'_>,
        house: &House,
    ) -> String {
        let Some(schema) = schema else {
            return "no content".to_owned();
        };
        let is_own = noun(house, schema) == self.noun;
        let text = match (schema, action.name) {
            ("jobEnqueuedResult", _) => "queued as a job".to_owned(),
            ("success", "delete") if self.is_list => format!("{} were deleted", the(&self.nouns())),
            ("success", "delete") => format!("{} was deleted", the(&self.noun)),
            ("success", _) => "done".to_owned(),
            (_, "post") if is_own => format!("the new {}", self.noun),
            (_, "get") if action.is_paged => format!("page of {}", self.nouns()),
            (_, "get") if is_own && self.is_list => self.nouns(),
            (_, "get") if is_own => the(&self.noun),
            _ if is_own && !self.is_list && status < 300 => format!("the updated {}", self.noun),
            _ => title(house, schema),
        };
        text.replace("the updated the ", "the updated ")
            .replace("the new the ", "the new ")
    }

    /// Returns the words for an error.
    pub(super) fn error(&self, status: u16) -> String {
        let missing = if self.is_list {
            self.parent.as_ref()
        } else {
            Some(&self.noun)
        };
        match status {
            400 => "invalid request".to_owned(),
            401 => "invalid credentials".to_owned(),
            404 => missing.map_or_else(
                || "not found".to_owned(),
                |noun| format!("{} not found", noun.trim_start_matches("the ")),
            ),
            410 => "expired".to_owned(),
            422 => "invalid resources".to_owned(),
            429 => "too many requests".to_owned(),
            status => format!("error {status}"),
        }
    }

    /// Returns the docs of a param.
    pub(super) fn param(&self, name: &str, location: &str, is_own: bool, house: &House) -> String {
        let fill = |docs: &str| {
            docs.replace("{nouns}", &self.nouns())
                .replace("{noun}", &self.noun)
        };
        match location {
            "path" => {
                let base = ["IdOrName", "Id"]
                    .iter()
                    .find_map(|end| name.strip_suffix(end))
                    .unwrap_or(name);
                let what = match name.len() - base.len() {
                    0 => capitalized(&spoken(name)),
                    2 => "Id".to_owned(),
                    _ => "Id or name".to_owned(),
                };
                if is_own || base == name {
                    let of = if self.noun.starts_with("the ") {
                        noun(house, base)
                    } else {
                        self.noun.clone()
                    };
                    return format!("{what} of {}", the(&of));
                }
                let verb = if self.is_list { "belong" } else { "belongs" };
                let own = if self.is_list {
                    self.nouns()
                } else {
                    self.noun.clone()
                };
                format!(
                    "{what} of {} that {} {verb} to",
                    the(&noun(house, base)),
                    the(&own)
                )
            }
            "body" => self.body(name),
            _ => match house.param_docs(name) {
                Some(docs) => fill(docs),
                None => phrase(name),
            },
        }
    }

    fn body(&self, name: &str) -> String {
        match name {
            "query" => format!("Query for {}", the(&self.nouns())),
            "options" | "data" => "Options".to_owned(),
            "credentials" => "Credentials".to_owned(),
            _ => capitalized(&spoken(name)),
        }
    }
}

/// Returns the docs of the body of a common action.
pub(super) fn body_of(action: &str, resource: &Resource) -> Option<String> {
    match action {
        "patch" => Some("Fields to change".to_owned()),
        "post" => Some(format!("New {}", resource.noun)),
        _ => None,
    }
}

/// Returns a phrase for a name that nothing else is known about.
fn phrase(name: &str) -> String {
    let words = names::words(name);
    let (first, rest) = words
        .split_first()
        .map_or(("", Vec::new()), |(first, rest)| {
            (first.as_str(), rest.to_vec())
        });
    let rest = spoken(&rest.join("_"));
    match first {
        "include" | "exclude" | "remove" | "allow" | "keep" if !rest.is_empty() => {
            format!("If `true`, {} {rest}", third_person(first))
        }
        "all" if !rest.is_empty() => format!("If `true`, applies to all {rest}"),
        _ => capitalized(&spoken(name)),
    }
}

/// Returns the docs of a field: `owner` is the noun of the type.
pub(super) fn field(member: &Member, owner: &str, house: &House, is_change: bool) -> String {
    let name = member.wire.as_str();
    let mut text = match house.field_docs(name) {
        Some(docs) => docs
            .replace("{nouns}", &plural(owner))
            .replace("{noun}", owner),
        None => guess(member, owner, house),
    };
    // `URL ..` and `Email address ..` are formats as well.
    if member.form == Form::Email && !text.starts_with("Email address") {
        text = format!("Email address: {}", uncapitalized(&text));
    }
    if member.form == Form::Url && !text.starts_with("URL") {
        text = format!("URL: {}", uncapitalized(&text));
    }
    if !member.limits.is_empty() {
        let (head, tail) = text
            .split_once(". ")
            .map_or((text.as_str(), ""), |(head, tail)| (head, tail));
        let tail = if tail.is_empty() {
            String::new()
        } else {
            format!(". {tail}")
        };
        text = format!("{head}, {}{tail}", member.limits);
    }
    let mut text = format!("{}.", text.trim_end_matches('.'));
    if member.nullable {
        text.push_str(if is_change {
            " `null` clears it."
        } else {
            " Can be `null`."
        });
    }
    text
}

fn guess(member: &Member, owner: &str, house: &House) -> String {
    let name = member.wire.as_str();
    let words = names::words(name);
    let strip = |end: &str| name.strip_suffix(end).filter(|head| !head.is_empty());
    let the_owner = the(owner);
    if member.form == Form::Bool {
        let (first, rest) = words
            .split_first()
            .map_or(("", String::new()), |(first, rest)| {
                (first.as_str(), spoken(&rest.join("_")))
            });
        let last = words.last().map_or("", String::as_str);
        return match first {
            "is" => format!("If `true`, {the_owner} is {rest}"),
            "has" => format!("If `true`, {the_owner} has {}", a(&rest)),
            "include" | "exclude" | "send" | "keep" | "remove" | "disable" | "enable" | "show"
            | "hide" | "use" | "allow" | "force" | "ignore" | "require" | "requires"
            | "display" | "save" | "make" | "skip" | "generate" | "invalidate" | "reset"
                if !rest.is_empty() =>
            {
                let verb = if first == "requires" {
                    first.to_owned()
                } else {
                    third_person(first)
                };
                format!("If `true`, {verb} {rest}")
            }
            _ if words.len() == 1 => format!("If `true`, {the_owner} is {last}"),
            _ if last.ends_with("ed") => {
                let head = words.get(..words.len() - 1).unwrap_or_default().join("_");
                format!("If `true`, {} is {last}", spoken(&head))
            }
            _ => format!("If `true`, {}", spoken(name)),
        };
    }
    if let Some(head) = strip("Count") {
        return format!("Number of {}", plural(&noun(house, head)));
    }
    if let Some(head) = strip("Ids") {
        return capitalized(&plural(&noun(house, head)));
    }
    if let Some(head) = strip("Id") {
        let noun = noun(house, head);
        if noun == owner {
            return "Same value as `id`".to_owned();
        }
        return capitalized(&noun);
    }
    if let Some(head) = strip("At").filter(|_| member.form == Form::Time) {
        return format!("Time: {}", spoken(head));
    }
    if let Some(head) = strip("Url") {
        return format!("URL of the {}", spoken(head));
    }
    if let Some(head) = strip("Type") {
        return format!("Type of the {}", noun(house, head));
    }
    if let Some(head) = strip("Name") {
        return format!("Name of the {}", noun(house, head));
    }
    if member.form == Form::Url {
        return format!("URL of the {}", spoken(name));
    }
    if member.form == Form::Time {
        return format!("Time: {}", spoken(name));
    }
    capitalized(&spoken(name))
}

fn uncapitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// Returns the docs of the type of a schema.
pub(super) fn schema(name: &str, house: &House, list: Option<&str>) -> String {
    let strip = |end: &str| name.strip_suffix(end).filter(|head| !head.is_empty());
    if let Some(list) = list {
        let nouns = plural(&noun(house, name));
        return format!("A {list} of {nouns} and the parameters of the request.");
    }
    if let Some(head) = strip("Patch") {
        return format!(
            "Changes to {}. Fields that are not set stay as they are.",
            a(&noun(house, head))
        );
    }
    if let Some(head) = strip("Post") {
        return format!(
            "{}.",
            capitalized(&a(&format!("new {}", noun(house, &singular(head)))))
        );
    }
    format!("{}.", capitalized(&a(&noun(house, name))))
}

/// Returns the docs of a type that only occurs in other types.
pub(super) fn nested(member: &str, owner: &str, house: &House, is_change: bool) -> String {
    let owner = noun(house, owner);
    let one = singular(member);
    let what = if one == member {
        the(&spoken(member))
    } else {
        a(&spoken(&one))
    };
    if is_change {
        return format!("{} in a change of {}.", capitalized(&what), a(&owner));
    }
    format!("{} of {}.", capitalized(&what), a(&owner))
}
