//! The topics of the resources, as on the front page of the package losant.

/// The topics in the help, each with its resources.
pub(crate) const TOPICS: &[(&str, &[&str])] = &[
    (
        "Access to the message broker",
        &[
            "application-key",
            "application-keys",
            "application-certificate",
            "application-certificates",
            "application-certificate-authority",
            "application-certificate-authorities",
        ],
    ),
    (
        "Applications",
        &[
            "application",
            "applications",
            "application-template",
            "application-templates",
            "application-api-token",
            "application-api-tokens",
            "application-job-log",
            "application-job-logs",
        ],
    ),
    ("Authentication", &["auth"]),
    (
        "Dashboards",
        &[
            "dashboard",
            "dashboards",
            "application-dashboard",
            "application-dashboards",
        ],
    ),
    ("Data of devices over time", &["data"]),
    (
        "Data tables",
        &[
            "data-table",
            "data-tables",
            "data-table-row",
            "data-table-rows",
        ],
    ),
    (
        "Deployments to edge and embedded devices",
        &[
            "edge-deployment",
            "edge-deployments",
            "embedded-deployment",
            "embedded-deployments",
        ],
    ),
    (
        "Devices: settings, states, commands",
        &[
            "device",
            "devices",
            "device-attribute",
            "device-attributes",
            "device-recipe",
            "device-recipes",
        ],
    ),
    ("Events", &["event", "events"]),
    (
        "Experiences: web sites and APIs for your users",
        &[
            "experience",
            "experience-domain",
            "experience-domains",
            "experience-endpoint",
            "experience-endpoints",
            "experience-group",
            "experience-groups",
            "experience-slug",
            "experience-slugs",
            "experience-user",
            "experience-users",
            "experience-version",
            "experience-versions",
            "experience-view",
            "experience-views",
        ],
    ),
    ("Files", &["file", "files", "private-file", "private-files"]),
    (
        "Instances",
        &[
            "instance",
            "instances",
            "instance-api-token",
            "instance-api-tokens",
            "instance-audit-log",
            "instance-audit-logs",
            "instance-custom-node",
            "instance-custom-nodes",
            "instance-member",
            "instance-members",
            "instance-notification-rule",
            "instance-notification-rules",
            "instance-sandbox",
            "instance-sandboxes",
        ],
    ),
    (
        "Integrations, webhooks, service credentials",
        &[
            "integration",
            "integrations",
            "webhook",
            "webhooks",
            "credential",
            "credentials",
        ],
    ),
    ("Jobs on many resources", &["resource-job", "resource-jobs"]),
    ("Notebooks", &["notebook", "notebooks"]),
    (
        "Organizations",
        &["org", "orgs", "org-invites", "audit-log", "audit-logs"],
    ),
    (
        "Organizations of an instance",
        &[
            "instance-org",
            "instance-orgs",
            "instance-org-invite",
            "instance-org-invites",
            "instance-org-member",
            "instance-org-members",
        ],
    ),
    (
        "The current user",
        &[
            "me",
            "user-api-token",
            "user-api-tokens",
            "user-oauth-client",
            "user-oauth-clients",
            "user-oauth-token",
            "user-oauth-tokens",
        ],
    ),
    (
        "Workflows",
        &["flow", "flows", "flow-version", "flow-versions"],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resource_has_a_topic() {
        let kebab = |name: &str| {
            let words = name.chars().flat_map(|char| {
                let hyphen = char.is_ascii_uppercase().then_some('-');
                hyphen.into_iter().chain([char.to_ascii_lowercase()])
            });
            words.collect::<String>()
        };
        let mut named: Vec<_> = TOPICS
            .iter()
            .flat_map(|(_, names)| *names)
            .copied()
            .collect();
        let mut declared: Vec<_> = losant::APIS.iter().map(|api| kebab(api.name)).collect();
        named.sort_unstable();
        declared.sort_unstable();
        assert_eq!(named, declared);
    }
}
