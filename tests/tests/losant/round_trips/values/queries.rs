//! Random queries.

use losant::types::*;

use super::Sample;
use crate::round_trips::documents::word;
use crate::round_trips::random::Random;

choices! {
    TagQuery: random => [
        TagMatch::sample(random).into(),
        TagQuery::Eq(TagMatch::sample(random)),
        TagQuery::not(TagMatch::sample(random)),
        TagQuery::key(TagTextQuery::sample(random)),
        TagQuery::value(TagTextQuery::sample(random)).negated(),
    ];
    TagMatch: random => [
        TagMatch::Untagged,
        TagMatch::Has([(word(random), TagTextQuery::sample(random))].into()),
    ];
    TagTextQuery: random => [
        TagTextQuery::Absent, TagTextQuery::Is(word(random)),
        TagTextQuery::one_of([word(random)]), TagTextQuery::none_of([word(random), word(random)]),
    ];
    FieldQuery: random => [
        FieldQuery::Absent,
        FieldQuery::Is(Scalar::sample(random)),
        FieldQuery::not(Scalar::sample(random)),
        FieldQuery::present(),
        FieldQuery::starts_with(word(random)).ignore_case(),
        FieldQuery::ends_with(word(random)),
        FieldQuery::above(Scalar::sample(random)).and(FieldQuery::at_most(Scalar::sample(random))),
        FieldQuery::all([
            Condition::Contains(word(random)), Condition::IgnoreCase(true), Condition::Ne(None),
            Condition::Gt(Sample::sample(random)), Condition::Lte(Sample::sample(random)),
        ]),
        FieldQuery::one_of([Scalar::sample(random)]),
        FieldQuery::all([]),
    ];
    NodeMatch: random => [
        NodeMatch::new(word(random)),
        NodeMatch::new(word(random)).setting(word(random), Scalar::sample(random)),
    ];
    TriggerMatch: random => [
        TriggerMatch::new(word(random)).key(word(random)),
        TriggerMatch::new(word(random)).setting(word(random), Scalar::sample(random)),
    ];
    NodeQuery: random => [
        NodeMatch::sample(random).into(),
        NodeQuery::Eq(NodeMatch::sample(random)),
        NodeQuery::not(NodeMatch::sample(random)),
    ];
    TriggerQuery: random => [
        TriggerMatch::sample(random).into(),
        TriggerQuery::from(TriggerMatch::sample(random)).negated(),
    ];
}

impl<I: Sample> Sample for IdQuery<I> {
    fn sample(random: &mut Random) -> Self {
        let id = I::sample(random);
        match random.below(7) {
            0 => Self::Absent,
            1 => Self::Is(id),
            2 => Self::none_of([id]),
            3 => Self::one_of([id]),
            4 => Self::present(),
            5 => Self::not(id),
            _ => IdCondition::Gte(Sample::sample(random)).into(),
        }
    }
}

/// Declares the fields of queries. Some queries contain queries.
macro_rules! queries {
    ($($ty:ident { $($field:ident),* })*) => {$(
        impl Sample for $ty {
            fn sample(random: &mut Random) -> Self {
                let mut query = Self::new();
                if random.chance(30) {
                    query.and = Sample::sample(random);
                    query.or = Some(Vec::new());
                    query.nor = Sample::sample(random);
                }
                $(query.$field = Sample::sample(random);)*
                match random.below(9) {
                    0 => query.negated(),
                    1 => query.clone().either(query),
                    2 => query.both(Self::new()),
                    _ => query,
                }
            }
        }
    )*};
}

queries! {
    AdvancedApplicationCertQuery {
        id, name, creation_date, last_updated, status, filter_type, pub_topics, sub_topics,
        address_filter_type, addresses, device_id, serial_number, fingerprint, common_name,
        issuer_name, issuer_serial_number, not_valid_before, not_valid_after
    }
    AdvancedApplicationJobLogQuery {
        id, run_queued_at, run_started_at, run_completed_at, status, name, resource_id,
        resource_type
    }
    AdvancedApplicationKeyQuery {
        id, creation_date, last_updated, status, device_ids, device_tags, key, name, description,
        filter_type, pub_topics, sub_topics, address_filter_type, addresses
    }
    AdvancedDeviceQuery {
        id, creation_date, last_updated, deleted_at, name, device_class, gateway_id, parent_id,
        ancestor_id, attribute_name, experience_user_id, experience_group_id, tags,
        disconnected_at, connected_at, connection_status
    }
    AdvancedEventQuery {
        id, creation_date, last_updated, source_id, source_type, level, state, subject, device_id,
        experience_user_id, experience_group_id, event_tags
    }
    AdvancedExperienceGroupQuery {
        id, creation_date, last_updated, name, parent_id, ancestor_id, group_tags,
        experience_user_id, experience_endpoint_id
    }
    AdvancedExperienceUserQuery {
        id, creation_date, last_updated, first_name, last_name, email, last_login,
        password_last_updated, user_tags, experience_group_id
    }
    AdvancedFlowByVersionQuery {
        name, id, creation_date, last_updated, flow_class, enabled, flow_id
    }
    AdvancedFlowQuery {
        name, id, creation_date, last_updated, flow_class, enabled, default_version, triggers,
        nodes, custom_node_supports
    }
    AdvancedFlowVersionQuery {
        name, id, creation_date, last_updated, flow_class, enabled, version, triggers, nodes,
        custom_node_supports
    }
    AdvancedInstanceOrgQuery {
        id, creation_date, last_updated, name, mfa_mode, is_read_only, audit_log_enabled,
        disabled_at, referral_id, tags, member_id
    }
    AdvancedQuery { columns }
}
