//! Calls of the resources with names from A to D.

super::calls! {
    application {
        apply_template(application_id, &options);
        archive_data(application_id, date);
        backfill_archive_data(application_id);
        clone(application_id) .&options;
        delete(application_id);
        device_counts(application_id) .start .end;
        export(application_id, &options);
        full_data_tables_archive(application_id);
        full_events_archive(application_id);
        get(application_id) .summary_exclude .summary_include;
        globals(application_id, &globals);
        import(application_id) .%import_bundle .email .&options;
        import_logs(application_id) .limit .since;
        mqtt_publish_message(application_id, &payload);
        mqtt_subscription_stream(application_id, topic) .@keep_alive_interval;
        notebook_minute_counts(application_id) .start .end;
        patch(application_id, &application) .summary_exclude .summary_include;
        payload_counts(application_id) .start .end .as_bytes;
        payload_counts_breakdown(application_id)
            .start .end .@resolution .as_bytes .include_non_billable;
        readme(application_id);
        readme_patch(application_id, &readme);
        search(application_id, filter);
    }
    application_api_token {
        delete(application_id, api_token_id);
        get(application_id, api_token_id);
        patch(application_id, api_token_id, &api_token);
    }
    application_api_tokens {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &api_token);
    }
    application_certificate {
        delete(application_id, application_certificate_id);
        get(application_id, application_certificate_id);
        patch(application_id, application_certificate_id, &application_certificate);
    }
    application_certificate_authorities {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &application_certificate_authority);
    }
    application_certificate_authority {
        delete(application_id, application_certificate_authority_id);
        get(application_id, application_certificate_authority_id);
        patch(application_id, application_certificate_authority_id, &application_certificate_authority);
    }
    application_certificates {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .&query;
        post(application_id, &application_certificate);
    }
    application_dashboard {
        delete(dashboard_id, application_id);
        get(dashboard_id, application_id);
        patch(dashboard_id, application_id, &dashboard);
        send_report(dashboard_id, application_id, &report_config);
    }
    application_dashboards {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &dashboard);
    }
    application_job_log {
        get(application_id, job_id);
    }
    application_job_logs {
        get(application_id) .sort_field .sort_direction .page .per_page .&query;
    }
    application_key {
        delete(application_id, application_key_id);
        get(application_id, application_key_id);
        patch(application_id, application_key_id, &application_key);
    }
    application_keys {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .&query;
        post(application_id, &application_key);
    }
    application_template {
        get(template_id);
    }
    application_templates {
        get
            .sort_field .sort_direction .page .per_page .filter_field .filter .keywords
            .category_id;
        get_categories .base_id;
        get_unique_keywords;
    }
    applications {
        get
            .sort_field .sort_direction .page .per_page .filter_field .filter .@org_id
            .summary_exclude .summary_include;
        import
            .%import_bundle .owner_id .owner_type .include_devices .include_data_table_rows
            .include_files .email .&options;
        period_summaries
            .start .end .as_bytes .include_non_billable .sort_field .sort_direction .page
            .per_page .filter_field .filter .@org_id .exclude .include;
        post(&application) .summary_exclude .summary_include;
    }
    audit_log {
        get(org_id, audit_log_id);
    }
    audit_logs {
        get(org_id) .sort_field .sort_direction .page .per_page .start .end .audit_log_filter;
    }
    auth {
        authenticate_device(&credentials);
        authenticate_user(&credentials);
        authenticate_user_github(&oauth);
        authenticate_user_saml(&saml);
        sso_domain(email);
    }
    credential {
        delete(application_id, credential_id);
        get(application_id, credential_id);
        linked_resources(application_id, credential_id) .include_custom_nodes;
        patch(application_id, credential_id, &credential);
    }
    credentials {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &credential);
    }
    dashboard {
        delete(dashboard_id);
        get(dashboard_id) .password;
        patch(dashboard_id, &dashboard);
        send_report(dashboard_id, &report_config);
        validate_context(dashboard_id, &ctx) .password .@duration .@resolution .end;
    }
    dashboards {
        get
            .sort_field .sort_direction .page .per_page .filter_field .filter .application_id
            .org_id;
        post(&dashboard);
    }
    data {
        export(application_id, &query);
        last_value_query(application_id, &query);
        time_series_query(application_id, &query);
    }
    data_table {
        add_column(application_id, data_table_id, &data_table_column);
        delete(application_id, data_table_id);
        get(application_id, data_table_id);
        patch(application_id, data_table_id, &data_table);
        remove_column(application_id, data_table_id, column_name);
    }
    data_table_row {
        delete(application_id, data_table_id, row_id);
        get(application_id, data_table_id, row_id);
        patch(application_id, data_table_id, row_id, &data_table_row);
    }
    data_table_rows {
        delete(application_id, data_table_id) .&query .limit;
        export(application_id, data_table_id, &export_data);
        get(application_id, data_table_id)
            .sort_column .sort_direction .limit .offset .include_fields;
        post(application_id, data_table_id, &data_table_row);
        query(application_id, data_table_id)
            .sort_column .sort_direction .limit .offset .include_fields .&query;
        truncate(application_id, data_table_id);
    }
    data_tables {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &data_table);
    }
    device {
        command_stream(application_id, device_id) .@keep_alive_interval;
        delete(application_id, device_id);
        export(application_id, device_id)
            .start .end .email .callback_url .include_blob_data .&query;
        get(application_id, device_id)
            .exclude_connection_info .tags_as_object .attributes_as_object;
        get_command(application_id, device_id) .limit .since .sort_direction .@duration .start .end;
        get_composite_state(application_id, device_id) .start .end .attributes;
        get_log_entries(application_id, device_id)
            .limit .since .sort_direction .@duration .start .end;
        get_state(application_id, device_id) .limit .since .sort_direction .@duration .start .end;
        patch(application_id, device_id, &device) .tags_as_object .attributes_as_object;
        payload_counts(application_id, device_id) .start .end;
        payload_counts_breakdown(application_id, device_id) .start .end .@resolution;
        remove_data(application_id, device_id) .start .end;
        send_command(application_id, device_id, &device_command);
        send_state(application_id, device_id, &device_state);
        set_connection_status(application_id, device_id, &connection_status);
        state_stream(application_id, device_id) .@keep_alive_interval;
    }
    device_attribute {
        delete(application_id, device_id, name);
        get(application_id, device_id, name);
        patch(application_id, device_id, name, &device_attribute);
    }
    device_attributes {
        get(application_id, device_id) .sort_field .sort_direction .filter_field .filter;
        post(application_id, device_id, &device_attribute);
    }
    device_recipe {
        bulk_create(application_id, device_recipe_id, &bulk_info);
        delete(application_id, device_recipe_id);
        get(application_id, device_recipe_id) .tags_as_object .attributes_as_object;
        patch(application_id, device_recipe_id, &device_recipe)
            .tags_as_object .attributes_as_object;
    }
    device_recipes {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .tags_as_object
            .attributes_as_object;
        post(application_id, &device_recipe) .tags_as_object .attributes_as_object;
    }
    devices {
        attribute_names(application_id) .&query .data_type .starts_with;
        delete(application_id, &options);
        device_names(application_id) .&query .starts_with;
        export(application_id) .email .callback_url .&options;
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .device_class
            .tag_filter .exclude_connection_info .parent_id .&query .tags_as_object
            .attributes_as_object .query_deleted;
        get_composite_state(application_id)
            .start .end .attributes .sort_field .sort_direction .page .per_page .&query;
        patch(application_id, &patch_info);
        payload_counts(application_id) .&options;
        post(application_id, &device) .tags_as_object .attributes_as_object;
        remove_data(application_id, &options);
        restore(application_id, &options);
        send_command(application_id, &multi_device_command);
        tag_keys(application_id) .&query .starts_with;
        tag_values(application_id, key) .&query .starts_with;
    }
}
