//! Initial content of the store.

use serde_json::{Value, json};

use crate::items::fields;
use crate::store::{Ids, Organization, Store};

mod application;

pub(crate) use application::{APPLICATION, DEVICES, application};

/// Id of the user who owns the token.
pub(crate) const USER: &str = "575ed70c7ae143cd83dc4aa9";

/// ID of the instance.
pub(crate) const INSTANCE: &str = "575ec7417ae143cd83dc4a96";

/// IDs of the organizations.
pub(crate) const ORGS: [&str; 3] = [
    "575ed6e87ae143cd83dc4aa8",
    "575ed7a17ae143cd83dc4ab2",
    "575ed81c7ae143cd83dc4ac5",
];

/// Returns the initial store. The billing period of each organization is the month of `now`.
pub(crate) fn store(now: i64) -> Store {
    let [first, second, third] = ORGS;
    let mut store = Store::default();
    let mut add = |org: &str, own: Value| {
        let ids = Ids {
            instance: INSTANCE.into(),
            org: org.into(),
        };
        let organization = Organization::new(&ids, now, fields(own));
        store.insert(ids, organization);
    };
    add(
        first,
        json!({
            "name": "Harbour Works",
            "description": "Cranes, pumps and tide gauges",
            "creationDate": "2024-02-06T08:15:30.250Z",
            "lastUpdated": "2025-09-30T16:42:07.918Z",
            "auditLogEnabled": true,
            "mfaMode": "adminRequired",
            "tags": [{ "key": "region", "value": "north" }, { "key": "tier", "value": "gold" }],
            "whitelistedEmailDomains": ["harbour.example"],
            "banner": { "message": "Maintenance on Sunday", "level": "info" },
            "referralId": "ref-1001",
        }),
    );
    add(
        second,
        json!({
            "name": "Orchard Sensors",
            "description": "",
            "creationDate": "2025-01-19T21:03:11.004Z",
            "lastUpdated": "2025-01-19T21:03:11.004Z",
            "isReadOnly": true,
        }),
    );
    add(
        third,
        json!({
            "name": "Rail Depot North",
            "description": "Moved to another instance",
            "creationDate": "2024-07-01T00:00:00.000Z",
            "lastUpdated": "2025-08-15T12:00:00.000Z",
            "disabledAt": "2025-08-15T12:00:00.000Z",
            "subscriptionStatus": "canceled",
        }),
    );
    store
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::audit;

    /// An id that two objects share hides that they were mixed up.
    #[test]
    fn ids_are_distinct() {
        let application = application(0, 0);
        let items = [
            &application.devices,
            &application.files,
            &application.private_files,
            &application.users,
            &application.workflows,
        ];
        let tables = application.tables.values();
        let items = items.into_iter().chain(tables.map(|table| &table.rows));
        let mut ids = vec![INSTANCE, USER, APPLICATION];
        ids.extend(ORGS);
        ids.extend(items.flat_map(|items| items.iter().map(|(id, _)| id)));
        ids.extend(application.tables.keys().map(String::as_str));
        let entries: Vec<_> = ORGS
            .into_iter()
            .flat_map(|org| audit::entries(0, org))
            .collect();
        ids.extend(entries.iter().filter_map(|(_, entry)| entry["id"].as_str()));
        assert_eq!(ids.len(), 27);
        let distinct: BTreeSet<_> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{ids:?}");
        assert!(ids.iter().all(|id| id.len() == 24), "{ids:?}");
    }
}
