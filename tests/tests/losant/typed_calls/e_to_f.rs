//! Calls of the resources with names from E to F.

super::calls! {
    edge_deployment {
        get(application_id, edge_deployment_id);
    }
    edge_deployments {
        get(application_id)
            .sort_field .sort_direction .page .per_page .device_id .version .filter_empty .flow_id;
        release(application_id, &deployment);
        remove(application_id, &deployment);
        replace(application_id, &deployment);
    }
    embedded_deployment {
        get(application_id, embedded_deployment_id);
    }
    embedded_deployments {
        export(application_id) .&options;
        get(application_id)
            .sort_field .sort_direction .page .per_page .device_id .version .flow_id;
        release(application_id, &deployment);
        remove(application_id, &deployment);
        replace(application_id, &deployment);
    }
    event {
        delete(application_id, event_id);
        get(application_id, event_id);
        patch(application_id, event_id, &event);
    }
    events {
        delete(application_id) .&query .email .callback_url;
        export(application_id) .&export_data;
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .state .&query;
        most_recent_by_severity(application_id) .filter .&query;
        patch(application_id, &updates) .filter_field .filter .state .&query .email .callback_url;
        post(application_id, &event);
    }
    experience {
        bootstrap(application_id, &options);
        delete(application_id)
            .keep_users .keep_groups .keep_slugs .keep_domains .remove_versions .keep_views
            .keep_endpoints .remove_workflows;
    }
    experience_domain {
        delete(application_id, experience_domain_id);
        get(application_id, experience_domain_id);
        patch(application_id, experience_domain_id, &experience_domain);
    }
    experience_domains {
        get(application_id);
        post(application_id, &experience_domain);
    }
    experience_endpoint {
        delete(application_id, experience_endpoint_id) .include_workflows;
        get(application_id, experience_endpoint_id) .version;
        linked_resources(application_id, experience_endpoint_id) .version .include_custom_nodes;
        patch(application_id, experience_endpoint_id, &experience_endpoint);
    }
    experience_endpoints {
        get(application_id)
            .sort_field .sort_direction .filter_field .filter .experience_group_id
            .@request_count_duration .version;
        post(application_id, &experience_endpoint);
        stats(application_id)
            .stat_grouping .@duration .end .@resolution .version_filter .domain_filter
            .status_code_filter .endpoint_id_filter;
    }
    experience_group {
        delete(application_id, experience_group_id);
        get(application_id, experience_group_id)
            .include_direct_device_count .include_total_device_count;
        patch(application_id, experience_group_id, &experience_group);
    }
    experience_groups {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .&query;
        post(application_id, &experience_group);
    }
    experience_slug {
        delete(application_id, experience_slug_id);
        get(application_id, experience_slug_id);
        patch(application_id, experience_slug_id, &experience_slug);
    }
    experience_slugs {
        get(application_id);
        post(application_id, &experience_slug);
    }
    experience_user {
        delete(application_id, experience_user_id);
        get(application_id, experience_user_id);
        patch(application_id, experience_user_id, &experience_user);
    }
    experience_users {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .experience_group_id
            .include_ancestor_groups .&query;
        post(application_id, &experience_user);
    }
    experience_version {
        delete(application_id, experience_version_id_or_name);
        get(application_id, experience_version_id_or_name);
        patch(application_id, experience_version_id_or_name, &experience_version);
    }
    experience_versions {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &experience_version);
    }
    experience_view {
        delete(application_id, experience_view_id);
        get(application_id, experience_view_id) .version;
        linked_resources(application_id, experience_view_id) .version .include_custom_nodes;
        patch(application_id, experience_view_id, &experience_view);
    }
    experience_views {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .view_type .version;
        post(application_id, &experience_view);
    }
    file {
        delete(application_id, file_id);
        get(application_id, file_id);
        patch(application_id, file_id, &updates);
        r#move(application_id, file_id) .name .parent_directory;
        upload(application_id, file_id, %file);
    }
    files {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .r#type .status
            .directory;
        post(application_id, &file);
    }
    flow {
        clear_storage_entries(application_id, flow_id);
        delete(application_id, flow_id);
        errors(application_id, flow_id)
            .@duration .end .limit .sort_direction .flow_version .device_id;
        get(application_id, flow_id) .include_custom_nodes;
        get_log_entries(application_id, flow_id) .limit .since;
        get_storage_entries(application_id, flow_id);
        get_storage_entries_metadata(application_id, flow_id);
        patch(application_id, flow_id, &flow) .include_custom_nodes .strict_validation;
        press_virtual_button(application_id, flow_id, &button);
        set_storage_entry(application_id, flow_id, &entry);
        stats(application_id, flow_id) .@duration .end .@resolution .flow_version .device_id;
    }
    flow_version {
        delete(application_id, flow_id, flow_version_id);
        errors(application_id, flow_id, flow_version_id)
            .@duration .end .limit .sort_direction .device_id;
        get(application_id, flow_id, flow_version_id) .include_custom_nodes;
        get_log_entries(application_id, flow_id, flow_version_id) .limit .since;
        patch(application_id, flow_id, flow_version_id, &flow_version) .include_custom_nodes;
        stats(application_id, flow_id, flow_version_id) .@duration .end .@resolution .device_id;
    }
    flow_versions {
        delete(application_id, flow_id, &options);
        get(application_id, flow_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter
            .include_custom_nodes .&query;
        post(application_id, flow_id, &flow_version)
            .include_custom_nodes .allow_replacement .strict_validation;
    }
    flows {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .flow_class
            .trigger_filter .include_custom_nodes .&query .all_versions;
        get_by_version(application_id, version)
            .sort_field .sort_direction .page .per_page .filter_field .filter .flow_class
            .trigger_filter .include_custom_nodes .&query;
        import(application_id, &import_data);
        palette(application_id);
        post(application_id, &flow) .include_custom_nodes .strict_validation;
    }
}
