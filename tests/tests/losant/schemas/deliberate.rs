//! Differences from the vendor's schemas that are deliberate.

/// A path and a keyword, with `%` for any text, and the reason.
const DELIBERATE: &[(&str, &str)] = &[
    // Types that are used in several places, of which some allow less.
    (
        "%ode enum",
        "one enum for all selections; `none` is refused in some places",
    ),
    (
        "%.exportType enum",
        "one enum for both exports; only `repo` can be archived",
    ),
    ("%.lastUpdatedByType enum", "one enum for all sources"),
    (
        "%.repo.commitMessage property",
        "one type for exports and imports",
    ),
    (
        "%.disabledAt enum",
        "one type for responses and changes; `true` disables now",
    ),
    (
        "%.updateOperations[].value%",
        "the value of an operation depends on its target",
    ),
    (
        "deviceConnectionStatus required",
        "the schema has an object for each status",
    ),
    ("deviceConnectionStatus.connectedAt required", "as above"),
    (
        "devicesPatch.updateOperations[] required",
        "the schema has an object for each operation",
    ),
    // What the API does beyond its schemas.
    (
        "%.attributes type",
        "an object by name, if the request sets `attributesAsObject`",
    ),
    (
        "%.tags type",
        "an object by key, if the request sets `tagsAsObject`",
    ),
    ("%.*%schema", "values of such an object"),
    (
        "%.attributes[] required",
        "an attribute in such an object has no name",
    ),
    (
        "applicationSearchResult[].deviceClass enum",
        "the schema has the two lists of values the wrong way round",
    ),
    ("applicationSearchResult[].flowClass enum", "as above"),
    (
        "applicationCloneDryRunResult.jobRequired property",
        "documented under this name as well",
    ),
    (
        "applicationReadme.creationDate property",
        "part of the examples",
    ),
    ("%.upload property", "one type for files and uploads"),
    (
        "fileUploadPostResponse.upload.fields.% property",
        "a form has the fields that the store needs",
    ),
    (
        "%.sortDirection enum",
        "a response repeats the lower-case value of the request",
    ),
    // Types that say more than the schema.
    (
        "% format: \"int%",
        "the width of an integer, for generators",
    ),
    ("% format: \"uint%", "as above"),
    ("% format: \"password%", "a secret"),
    ("% minimum: 0.0, vendor null", "a count is not negative"),
    ("%onnected maximum", "0 or 1"),
    ("%onnected enum", "as above"),
    ("%.endpointSlug %", "the pattern has the length"),
    // Limits that the types do not have.
    ("%oken% minimum", "a number is not limited by its type"),
    ("%.messages% m%imum", "as above"),
    ("%.requestedScopes% %", "the scopes of API tokens are open"),
    ("%.include% uniqueItems", "a list may repeat a value"),
    ("%.limitErrors uniqueItems", "as above"),
    ("% enum: [], vendor [\"true\"]", "a flag"),
    (
        "%.edgeAgentVersion pattern",
        "text in responses has no pattern",
    ),
    ("%ame pattern", "names of attributes that exist"),
    ("%.attributes[] pattern", "as above"),
    ("%ames[] pattern", "as above"),
    ("%.tagKey pattern", "a tag that exists"),
    ("%.aggregationOptions%", "always empty"),
    (
        "applicationGlobalPatch maxItems",
        "a list has no type of its own",
    ),
    ("%eviceTagFilter maxItems", "as above"),
    (
        "%.tagFilter maxItems",
        "a response repeats the list of the request",
    ),
    ("%.tags maxItems", "one of two forms"),
    ("%.attributes maxItems", "as above"),
    ("%Ids maxItems", "a list in responses only"),
    (
        "%.SAMLResponse minLength",
        "stated by the pattern of the vendor only",
    ),
    // Text in responses, which are not refused for its length.
    ("application% format", "text in responses has no format"),
    ("%ile%.url format", "the docs say that it is a URL"),
    ("devicesUpdated.logLink format", "as above"),
    (
        "experienceBootstrapResult.email format",
        "the docs say that it is an email address",
    ),
    ("instanceOrg.% maxLength", "text in responses has no limits"),
    ("%.items[].name m%Length", "as above"),
    ("%.deviceSummary[].name m%Length", "as above"),
    ("tag% pattern", "as above"),
    ("tag%Length", "as above"),
    (
        "%.attributeTags.* m%Length",
        "an object by key has no limits",
    ),
    ("application% m%Length", "text in responses has no limits"),
    ("auth%Length", "as above"),
    ("ssoRequest.% maxLength", "as above"),
    // One type for several alternatives.
    (
        "% type: [\"boolean\",\"number\",\"string\"], vendor",
        "as above",
    ),
    ("% enum: [], vendor [\"\"]", "the empty text is any text"),
    (
        "% enum: [], vendor [\"{{dashboard.duration}}\"]",
        "a template is any text",
    ),
    (
        "%.output% enum: [], vendor [\"1\",\"2\"]",
        "a number has no list of values",
    ),
    ("%.maxIterationConcurrency enum", "as above"),
    ("%.traceLevel enum", "as above"),
    ("%.scope[] enum", "the scopes of tokens are open"),
    (
        "%.meta.name enum",
        "the type of a trigger is a member of its own",
    ),
    ("%aggregation enum", "one enum for all aggregations"),
    (
        "%aggregation.options required",
        "the options of an aggregation depend on its type",
    ),
    ("%.addressFilterType enum", "one enum for all selections"),
    (
        "%.blocks[] required",
        "the schema has an object for each kind of block",
    ),
    (
        "%.azureEventHubConfig required",
        "one type for credentials and integrations",
    ),
    ("%.slug %", "the pattern has the length"),
    ("%.code_challenge %", "the pattern has the length"),
    ("%.fileName m%Length", "names of files have limits"),
    ("%.limits.% m%imum", "one type for all limits"),
    (
        "experienceUsers.experienceGroupId enum",
        "a response repeats the filter of the request",
    ),
    ("%.category enum", "an empty text removes the category"),
    (
        "%.customNodeConfig.fields[] required",
        "the schema has an object for each kind of field",
    ),
    ("deviceRecipe%arentId type", "a response has no `null`"),
    (
        "instanceMemberPost required",
        "the schema has two alternatives",
    ),
    (
        "timeSeriesData required",
        "fields that may be `null` are optional",
    ),
    (
        "instanceOrgs.% maxLength",
        "text in responses has no limits",
    ),
    (
        "%.integrations.items[].status type",
        "the vendor does not say anything",
    ),
    (
        "flowTriggerFilter maxItems",
        "a list has no type of its own",
    ),
    (
        "%.blocks[].config.sortField enum",
        "the fields depend on the kind of block",
    ),
    (
        "instanceCustomNode%.triggers[]%",
        "one type for the triggers of workflows and custom nodes",
    ),
    // Limits that the vendor states with words that JSON Schema does not have: `min` and `max`.
    ("%.iteration% m%imum", "the vendor writes `min` and `max`"),
    ("%.maxIterationRetries m%imum", "as above"),
    ("%.retryDelay m%imum", "as above"),
    ("%.maxIterationConcurrency m%imum", "as above"),
    ("%.traceLevel maximum", "the vendor lists the numbers"),
    // Limits of a part of a value.
    (
        "%] m%Length: null",
        "the limits of items are in the docs of the list",
    ),
    ("%] pattern: null", "as above"),
    ("%] m%Items: null", "as above"),
    (
        "%.* m%: null",
        "the limits of values are in the docs of the map",
    ),
    ("% uniqueItems: null", "a list may repeat a value"),
    ("% pattern: null", "stated by the docs only"),
    ("% m%imum: null", "a number is not limited by its type"),
    (
        "%.defaultSortDirection enum",
        "a block repeats the direction, in any case",
    ),
    (
        "%.sqsConfig.% m%Length",
        "one type for all SQS settings, of which some have limits",
    ),
    (
        "% property: true, vendor false",
        "the schemas are those of 1.30, and say nothing about some objects",
    ),
    ("%put type", "the vendor does not say anything"),
    // Schemas of the vendor that say something else than they mean.
    (
        "orgInvites%property",
        "the vendor's schema is one level too deep",
    ),
    (
        "instanceAuditLogs.items[]%property",
        "the vendor's schema refers to itself",
    ),
    (
        "instanceOrgMembers.items[]%property",
        "the vendor's schema refers to itself",
    ),
    (
        "validateContext%ctx.* type",
        "the vendor's schema is not valid",
    ),
    ("instanceOrgPost.members maxItems", "the vendor has a text"),
    (
        "integration%status type",
        "the vendor does not say anything",
    ),
    ("templateKeywords type", "the vendor's schema has no type"),
];

/// Returns the entry that explains a difference.
pub(super) fn reason(difference: &str) -> Option<&'static str> {
    let entries = DELIBERATE.iter().map(|(entry, _)| *entry);
    entries.into_iter().find(|entry| matches(entry, difference))
}

/// Returns all entries.
pub(super) fn entries() -> impl Iterator<Item = &'static str> {
    DELIBERATE.iter().map(|(entry, _)| *entry)
}

/// Returns `true` if the difference begins with the pattern.
fn matches(pattern: &str, difference: &str) -> bool {
    match pattern.split_once('%') {
        None => difference.starts_with(pattern),
        Some((start, rest)) => difference.strip_prefix(start).is_some_and(|after| {
            let ends = after.char_indices().map(|(at, _)| at).chain([after.len()]);
            ends.into_iter().any(|at| matches(rest, &after[at..]))
        }),
    }
}
