//! Calls of the resources with names from I to Z.

super::calls! {
    instance {
        device_counts(instance_id) .start .end;
        generate_report(instance_id) .&options;
        get(instance_id);
        historical_summaries(instance_id)
            .month .sort_field .sort_direction .page .per_page .filter_field .filter;
        notebook_minute_counts(instance_id) .start .end;
        patch(instance_id, &instance);
        payload_counts(instance_id) .start .end .as_bytes;
        payload_counts_breakdown(instance_id)
            .start .end .@resolution .as_bytes .include_non_billable;
    }
    instance_api_token {
        delete(instance_id, api_token_id);
        get(instance_id, api_token_id);
        patch(instance_id, api_token_id, &api_token);
    }
    instance_api_tokens {
        get(instance_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(instance_id, &api_token);
    }
    instance_audit_log {
        get(instance_id, instance_audit_log_id);
    }
    instance_audit_logs {
        get(instance_id) .sort_field .sort_direction .page .per_page .start .end .audit_log_filter;
    }
    instance_custom_node {
        delete(instance_id, instance_custom_node_id);
        errors(instance_id, instance_custom_node_id) .@duration .end .limit .sort_direction;
        get(instance_id, instance_custom_node_id);
        patch(instance_id, instance_custom_node_id, &instance_custom_node);
        stats(instance_id, instance_custom_node_id) .@duration .end .@resolution;
    }
    instance_custom_nodes {
        get(instance_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(instance_id, &instance_custom_node);
    }
    instance_member {
        delete(instance_id, user_id);
        get(instance_id, user_id);
        patch(instance_id, user_id, &member);
    }
    instance_members {
        get(instance_id) .sort_field .sort_direction .filter_field .filter;
        post(instance_id, &member);
    }
    instance_notification_rule {
        delete(instance_id, notification_rule_id);
        evaluate(instance_id, notification_rule_id, &evaluation_options);
        get(instance_id, notification_rule_id);
        logs(instance_id, notification_rule_id) .limit .since;
        patch(instance_id, notification_rule_id, &notification_rule);
    }
    instance_notification_rules {
        get(instance_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(instance_id, &notification_rule);
    }
    instance_org {
        delete(instance_id, org_id);
        device_counts(instance_id, org_id) .start .end;
        get(instance_id, org_id) .summary_include;
        notebook_minute_counts(instance_id, org_id) .start .end;
        patch(instance_id, org_id, &organization) .summary_include;
        payload_counts(instance_id, org_id) .start .end .as_bytes;
        payload_counts_breakdown(instance_id, org_id)
            .start .end .@resolution .as_bytes .include_non_billable;
    }
    instance_org_invite {
        delete(instance_id, org_id, invite_id);
        get(instance_id, org_id, invite_id);
        resend_invite(instance_id, org_id, invite_id, &role_info);
    }
    instance_org_invites {
        get(instance_id, org_id) .sort_field .sort_direction .filter_field .filter;
        post(instance_id, org_id, &invite);
    }
    instance_org_member {
        delete(instance_id, org_id, user_id);
        get(instance_id, org_id, user_id);
        patch(instance_id, org_id, user_id, &member);
    }
    instance_org_members {
        get(instance_id, org_id) .sort_field .sort_direction .filter_field .filter;
        post(instance_id, org_id, &member);
    }
    instance_orgs {
        get(instance_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .summary_include
            .&query;
        post(instance_id) .summary_include .&org_config;
    }
    instance_sandbox {
        delete(instance_id, instance_sandbox_id);
        device_counts(instance_id, instance_sandbox_id) .start .end;
        get(instance_id, instance_sandbox_id) .summary_exclude .summary_include;
        notebook_minute_counts(instance_id, instance_sandbox_id) .start .end;
        payload_counts(instance_id, instance_sandbox_id) .start .end .as_bytes;
        payload_counts_breakdown(instance_id, instance_sandbox_id)
            .start .end .@resolution .as_bytes .include_non_billable;
        undelete(instance_id, instance_sandbox_id) .summary_exclude .summary_include;
    }
    instance_sandboxes {
        get(instance_id)
            .summary_exclude .summary_include .sort_field .sort_direction .starting_after_id
            .ending_before_id .limit .filter_field .filter .include_deleted;
    }
    instances {
        get .sort_field .sort_direction .page .per_page .filter_field .filter;
    }
    integration {
        delete(application_id, integration_id) .include_workflows;
        get(application_id, integration_id);
        patch(application_id, integration_id, &integration);
    }
    integrations {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &integration);
    }
    me {
        add_recent_item(&data);
        change_password(&data);
        delete(&credentials);
        device_counts .start .end;
        disable_two_factor_auth(&data) .include_recent .summary_exclude .summary_include;
        disconnect_github .include_recent .summary_exclude .summary_include;
        enable_two_factor_auth(&data) .include_recent .summary_exclude .summary_include;
        fetch_recent_items(item_type) .parent_id;
        generate_two_factor_auth;
        get .include_recent .summary_exclude .summary_include;
        invite(invite_id);
        invites;
        notebook_minute_counts .start .end;
        patch(&user) .include_recent .summary_exclude .summary_include;
        payload_counts .start .end .as_bytes;
        payload_counts_breakdown .start .end .@resolution .as_bytes .include_non_billable;
        refresh_token;
        respond_to_invite(invite_id, &response);
        transfer_resources(&transfer);
        verify_email;
    }
    notebook {
        cancel_execution(application_id, notebook_id, execution_id);
        delete(application_id, notebook_id);
        execute(application_id, notebook_id, &execution_options);
        get(application_id, notebook_id);
        logs(application_id, notebook_id) .limit .since;
        notebook_minute_counts(application_id, notebook_id) .start .end;
        patch(application_id, notebook_id, &notebook);
        request_input_data_export(application_id, notebook_id, &export_options);
        upload(application_id, notebook_id, %jupyter_file);
    }
    notebooks {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &notebook);
    }
    org {
        delete(org_id);
        device_counts(org_id) .start .end;
        get(org_id) .summary_exclude .summary_include;
        invite_member(org_id, &invite);
        modify_member(org_id, &member) .summary_exclude .summary_include;
        notebook_minute_counts(org_id) .start .end;
        patch(org_id, &organization) .summary_exclude .summary_include;
        payload_counts(org_id) .start .end .as_bytes;
        payload_counts_breakdown(org_id) .start .end .@resolution .as_bytes .include_non_billable;
        pending_invites(org_id);
        remove_member(org_id, user_id) .summary_exclude .summary_include;
        revoke_invite(org_id, invite_id);
        transfer_resources(org_id, &transfer);
    }
    org_invites {
        get(token, email);
        post(&invite);
    }
    orgs {
        get
            .sort_field .sort_direction .page .per_page .filter_field .filter .summary_exclude
            .summary_include;
        post(&organization) .summary_exclude .summary_include;
    }
    private_file {
        delete(application_id, private_file_id);
        get(application_id, private_file_id) .@url_ttl;
        patch(application_id, private_file_id, &updates);
        r#move(application_id, private_file_id) .name .parent_directory .@url_ttl;
        upload(application_id, private_file_id, %private_file) .@url_ttl;
    }
    private_files {
        get(application_id)
            .sort_field .sort_direction .page .per_page .filter_field .filter .r#type .status
            .directory .@url_ttl;
        post(application_id, &private_file);
    }
    resource_job {
        cancel_execution(application_id, resource_job_id, execution_id);
        delete(application_id, resource_job_id) .include_workflows;
        execute(application_id, resource_job_id, &execution_options);
        get(application_id, resource_job_id);
        logs(application_id, resource_job_id) .limit .since;
        patch(application_id, resource_job_id, &resource_job);
    }
    resource_jobs {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &resource_job);
    }
    user_api_token {
        delete(api_token_id);
        get(api_token_id);
        patch(api_token_id, &api_token);
    }
    user_api_tokens {
        get .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(&api_token);
    }
    user_oauth_client {
        delete(client_id);
        get(client_id);
        patch(client_id, &oauth_client);
    }
    user_oauth_clients {
        get .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(&oauth_client);
    }
    user_oauth_token {
        delete(oauth_token_id);
        get(oauth_token_id);
        patch(oauth_token_id, &oauth_token);
    }
    user_oauth_tokens {
        get .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(&oauth_token);
    }
    webhook {
        delete(application_id, webhook_id) .include_workflows;
        get(application_id, webhook_id);
        patch(application_id, webhook_id, &webhook);
    }
    webhooks {
        get(application_id) .sort_field .sort_direction .page .per_page .filter_field .filter;
        post(application_id, &webhook);
    }
}
