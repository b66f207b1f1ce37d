//! Evaluates an expression of `PromQL`: `prometheus <EXPRESSION>`.
//!
//! The environment variable `PROMETHEUS_URL` is the base URL of the server.

use std::error::Error;

use prometheus::{Prometheus, QueryResult};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let expression = std::env::args().nth(1);
    let expression = expression.ok_or("missing argument `<EXPRESSION>`")?;
    let result = Prometheus::from_env()?
        .queries()
        .instant(&expression)
        .await?;
    for warning in result.warnings {
        eprintln!("warning: {warning}");
    }
    match result.data {
        QueryResult::Vector(samples) => {
            for sample in samples {
                println!("{:?} {}", sample.metric, sample.value.value);
            }
        }
        QueryResult::Matrix(series) => {
            for series in series {
                println!("{:?} {} values", series.metric, series.values.len());
            }
        }
        QueryResult::Scalar(point) => println!("{}", point.value),
        QueryResult::String((_, text)) => println!("{text}"),
    }
    Ok(())
}
