-- Consents that are given on another device: what the provider is asked with, how it is asked, and what it has answered to
-- somebody who did not get to the end. Each stands beside its consent and goes with it.

create table device_authorizations (
    id uuid not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    device_code bytea not null,
    interval_seconds bigint not null,
    unanswered integer not null,
    poll_after timestamp with time zone not null,
    asked_at timestamp with time zone,
    answer bytea,
    constraint device_authorizations_pkey primary key (id),
    constraint device_authorizations_consent_fkey foreign key (id) references pending_authorizations (id) on delete cascade
);

create index device_authorizations_poll_idx on device_authorizations (poll_after);
create index device_authorizations_connection_idx on device_authorizations (tenant_id, connection_id);
