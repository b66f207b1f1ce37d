//! Writes metrics in the text format of Prometheus, version 0.0.4.

use std::fmt::Write;

use super::EndpointMetrics;

/// Returns all metrics as text.
pub(super) fn text(endpoints: &[EndpointMetrics]) -> String {
    let mut text = String::new();
    header(
        &mut text,
        "restrait_calls_total",
        "counter",
        "Calls by result.",
    );
    for endpoint in endpoints {
        for (result, count) in &endpoint.results {
            let labels = format!("{},result=\"{result}\"", labels(endpoint));
            line(&mut text, "restrait_calls_total", &labels, count);
        }
    }
    header(
        &mut text,
        "restrait_requests_total",
        "counter",
        "Requests, retries included.",
    );
    for endpoint in endpoints {
        line(
            &mut text,
            "restrait_requests_total",
            &labels(endpoint),
            &endpoint.attempts,
        );
    }
    let help = "Duration of calls, retries included.";
    header(
        &mut text,
        "restrait_call_duration_seconds",
        "histogram",
        help,
    );
    for endpoint in endpoints {
        histogram(&mut text, endpoint);
    }
    text
}

fn histogram(text: &mut String, endpoint: &EndpointMetrics) {
    let name = "restrait_call_duration_seconds";
    let mut all = 0;
    for (bound, count) in endpoint.latencies.cumulative_buckets() {
        let bound = if bound.is_finite() {
            bound.to_string()
        } else {
            "+Inf".to_owned()
        };
        let labels = format!("{},le=\"{bound}\"", labels(endpoint));
        line(text, &format!("{name}_bucket"), &labels, &count);
        all = count;
    }
    let labels = labels(endpoint);
    line(
        text,
        &format!("{name}_sum"),
        &labels,
        &endpoint.elapsed.as_secs_f64(),
    );
    line(text, &format!("{name}_count"), &labels, &all);
}

fn header(text: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn line(text: &mut String, name: &str, labels: &str, value: &dyn std::fmt::Display) {
    let _ = writeln!(text, "{name}{{{labels}}} {value}");
}

/// Returns the labels of an endpoint. All of them come from its declaration, so only the path needs
/// escaping.
fn labels(endpoint: &EndpointMetrics) -> String {
    let route = endpoint.endpoint;
    let path = route.path().replace('\\', "\\\\").replace('"', "\\\"");
    let (api, name, method) = (route.api(), route.name(), route.method());
    format!("api=\"{api}\",endpoint=\"{name}\",method=\"{method}\",path=\"{path}\"")
}
