use losant::Client;
use losant::types::InstanceOrgPatch;

use super::Args;

pub(super) async fn call(client: &Client, action: &str, args: Args<'_>) {
    let orgs = client.instance_org();
    let (instance, org) = (args.required("instanceId"), args.required("orgId"));
    let (start, end) = (args.get("start"), args.get("end"));
    let as_bytes: Option<bool> = args.get("asBytes");
    let fields = args.list("summaryInclude");
    match action {
        "delete" => args.make(orgs.delete(instance, org)).await,
        "deviceCounts" => {
            let call = orgs.device_counts(instance, org);
            args.make(call.start(start).end(end)).await;
        }
        "get" => {
            args.make(orgs.get(instance, org).summary_include(fields))
                .await;
        }
        "notebookMinuteCounts" => {
            let call = orgs.notebook_minute_counts(instance, org);
            args.make(call.start(start).end(end)).await;
        }
        "patch" => {
            let organization: InstanceOrgPatch = args.required("organization");
            let call = orgs.patch(instance, org, &organization);
            args.make(call.summary_include(fields)).await;
        }
        "payloadCounts" => {
            let call = orgs.payload_counts(instance, org).start(start).end(end);
            args.make(call.as_bytes(as_bytes)).await;
        }
        "payloadCountsBreakdown" => {
            let call = orgs.payload_counts_breakdown(instance, org);
            let call = call.start(start).end(end).as_bytes(as_bytes);
            let resolution = args.0["resolution"].as_str();
            let call = call.resolution(resolution.map(|text| text.parse().unwrap()));
            args.make(call.include_non_billable(args.get("includeNonBillable")))
                .await;
        }
        other => panic!("no such action: {other}"),
    }
}
