//! English for the names of an API.

use super::house::House;
use crate::names;

/// Words that are written in capitals, or otherwise than in a name.
const SPELLED: [(&str, &str); 59] = [
    ("ams", "AMS"),
    ("api", "API"),
    ("aws", "AWS"),
    ("azure", "Azure"),
    ("beckhoff", "Beckhoff"),
    ("ca", "CA"),
    ("config", "configuration"),
    ("configs", "configurations"),
    ("cors", "CORS"),
    ("css", "CSS"),
    ("csv", "CSV"),
    ("ctx", "context"),
    ("datadog", "Datadog"),
    ("dns", "DNS"),
    ("gcp", "GCP"),
    ("github", "GitHub"),
    ("gps", "GPS"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("https", "HTTPS"),
    ("iframe", "inline frame"),
    ("ip", "IP"),
    ("json", "JSON"),
    ("jwt", "JWT"),
    ("max", "maximum"),
    ("mfa", "two-factor authentication"),
    ("min", "minimum"),
    ("modbus", "Modbus"),
    ("mongodb", "MongoDB"),
    ("mqtt", "MQTT"),
    ("nfc", "NFC"),
    ("oauth", "OAuth"),
    ("opcua", "OPC UA"),
    ("org", "organization"),
    ("orgs", "organizations"),
    ("redis", "Redis"),
    ("repo", "repository"),
    ("s3", "S3"),
    ("saml", "SAML"),
    ("sendgrid", "SendGrid"),
    ("sid", "SID"),
    ("snmp", "SNMP"),
    ("snowflake", "Snowflake"),
    ("sql", "SQL"),
    ("sqs", "SQS"),
    ("ssl", "SSL"),
    ("sso", "single sign-on"),
    ("stats", "statistics"),
    ("tcp", "TCP"),
    ("tls", "TLS"),
    ("ttl", "lifetime"),
    ("twilio", "Twilio"),
    ("udp", "UDP"),
    ("ui", "UI"),
    ("uri", "URI"),
    ("uris", "URIs"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("whatsapp", "WhatsApp"),
];

/// Returns a name in words: `blob URL` for `blobUrl`.
pub(super) fn spoken(name: &str) -> String {
    let words = names::words(name);
    let words: Vec<_> = words
        .iter()
        .map(|word| {
            let spelled = SPELLED.iter().find(|(own, _)| own == word);
            spelled.map_or(word.as_str(), |(_, spelled)| spelled)
        })
        .collect();
    words.join(" ")
}

/// Returns the noun for a resource or a schema: `workflow version` for `flowVersions`.
pub(super) fn noun(house: &House, name: &str) -> String {
    if let Some(noun) = house.noun(name) {
        return noun.to_owned();
    }
    let one = singular(name);
    if let Some(noun) = house.noun(&one) {
        return noun.to_owned();
    }
    // The longest beginning that has a noun of its own: `flow` in `flowVersion`.
    let words = names::words(&one);
    for count in (1..words.len()).rev() {
        let head = words.get(..count).unwrap_or_default().join("_");
        let head = names::Case::Camel.apply_to_field(&head);
        if let Some(noun) = house.noun(&head) {
            let rest = words.get(count..).unwrap_or_default().join("_");
            return format!("{noun} {}", spoken(&rest));
        }
    }
    spoken(&one)
}

/// Returns a name in words, with the nouns of the API: `workflow errors` for `flowErrors`.
pub(super) fn title(house: &House, name: &str) -> String {
    let words = names::words(name);
    for count in (1..words.len()).rev() {
        let head =
            names::Case::Camel.apply_to_field(&words.get(..count).unwrap_or_default().join("_"));
        if let Some(noun) = house.noun(&head) {
            let rest = words.get(count..).unwrap_or_default().join("_");
            return format!("{} {}", noun.trim_start_matches("the "), spoken(&rest));
        }
    }
    spoken(name)
}

/// Returns the singular of the last word of a name.
pub(super) fn singular(name: &str) -> String {
    for (plural, one) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
    ] {
        if let Some(head) = name.strip_suffix(plural) {
            return format!("{head}{one}");
        }
    }
    match name.strip_suffix('s') {
        Some(head) if !head.ends_with('s') && !head.ends_with('u') && !head.ends_with('i') => {
            head.to_owned()
        }
        _ => name.to_owned(),
    }
}

/// Returns the plural of a noun.
pub(super) fn plural(noun: &str) -> String {
    if noun.ends_with("information") || noun.ends_with("metadata") {
        return noun.to_owned();
    }
    if let Some(head) = noun.strip_suffix('y')
        && !head.ends_with(['a', 'e', 'o', 'u'])
    {
        return format!("{head}ies");
    }
    if noun.ends_with("ss") || noun.ends_with('x') || noun.ends_with("ch") || noun.ends_with("sh") {
        return format!("{noun}es");
    }
    if noun.ends_with('s') {
        return noun.to_owned();
    }
    format!("{noun}s")
}

/// Returns the noun with `a` or `an`. A noun with `the` has its article.
pub(super) fn a(noun: &str) -> String {
    if noun.starts_with("the ") {
        return noun.to_owned();
    }
    let first = noun.split([' ', '-']).next().unwrap_or_default();
    let is_spelled = first.len() > 1 && first.chars().all(|char| char.is_ascii_uppercase());
    let vowels: &[char] = if is_spelled {
        &['A', 'E', 'F', 'H', 'I', 'L', 'M', 'N', 'O', 'R', 'S', 'X']
    } else {
        &['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O']
    };
    let is_exception =
        noun.starts_with("us") || noun.starts_with("uni") || first == "URL" || first == "UI";
    let article = if noun.starts_with(vowels) && !is_exception {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// Returns the noun with `the`.
pub(super) fn the(noun: &str) -> String {
    if noun.starts_with("the ") {
        noun.to_owned()
    } else {
        format!("the {noun}")
    }
}

/// Returns the text with a capital at its beginning.
pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// Returns the third person of a verb: `presses` for `press`.
pub(super) fn third_person(verb: &str) -> String {
    if verb == "undelete" {
        return "restores".to_owned();
    }
    let is_hissing = ["s", "x", "ch", "sh", "o"]
        .iter()
        .any(|end| verb.ends_with(end));
    if is_hissing {
        return format!("{verb}es");
    }
    match verb.strip_suffix('y') {
        Some(head) if !head.ends_with(['a', 'e', 'o', 'u']) => format!("{head}ies"),
        _ => format!("{verb}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_nouns() {
        let house = serde_json::from_str(
            r#"{ "nouns": { "flow": "workflow", "me": "the current user" } }"#,
        );
        let house = House::read(&house.unwrap());
        for (name, one, many, article) in [
            (
                "flowVersions",
                "workflow version",
                "workflow versions",
                "a workflow version",
            ),
            ("apiToken", "API token", "API tokens", "an API token"),
            (
                "userOauthClients",
                "user OAuth client",
                "user OAuth clients",
                "a user OAuth client",
            ),
            ("authority", "authority", "authorities", "an authority"),
            ("orgs", "organization", "organizations", "an organization"),
            ("address", "address", "addresses", "an address"),
        ] {
            let noun = noun(&house, name);
            assert_eq!(noun, one, "{name}");
            assert_eq!(plural(&noun), many, "{name}");
            assert_eq!(a(&noun), article, "{name}");
        }
        assert_eq!(a(&noun(&house, "me")), "the current user");
    }

    #[test]
    fn verbs_are_in_the_third_person() {
        let verbs = ["press", "verify", "set", "clear", "undelete", "send"];
        let expected = ["presses", "verifies", "sets", "clears", "restores", "sends"];
        assert_eq!(verbs.map(third_person), expected);
    }
}
