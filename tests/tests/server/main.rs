//! Tests of the fake server, over sockets and in the same process.

mod constants;
mod declared_schemas;
mod documented;
mod faults;
mod in_process;
mod losant;
mod losant_faults;
mod losant_orgs;
mod losant_states;
mod losant_store;
mod openapi;
mod raw;
mod rejections;
mod responses;
mod routes;
mod samples;
mod schemas;
mod shop;
