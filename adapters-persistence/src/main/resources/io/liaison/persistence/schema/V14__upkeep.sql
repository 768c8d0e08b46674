-- What the engine does by itself. Rounds are db-scheduler's, in the columns that it wants; nothing else reads them.

/* [jooq ignore start] */
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    state text,
    constraint scheduled_tasks_pkey primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_idx on scheduled_tasks (last_heartbeat);
/* [jooq ignore stop] */

-- When a connection has its next turn to be checked; none until the first round has met it. What never was connected has
-- none. The lane is that of the connector's key.

alter table connections add column next_check_at timestamp with time zone;
alter table connections add column refusals integer default 0 not null;

/* [jooq ignore start] */
update connections set refusals = 1 where status = 'DISCONNECTED';

create index connections_turn_idx on connections ((hashtext(connector_key) & 15), coalesce(next_check_at, created_at))
    where account_id is not null;
/* [jooq ignore stop] */

-- What others are to be told, until they have heard it.

create table announcements (
    id uuid not null,
    tenant_id uuid not null,
    kind varchar not null,
    subject varchar not null,
    data jsonb not null,
    why jsonb,
    happened_at timestamp with time zone not null,
    attempts integer not null,
    next_attempt_at timestamp with time zone not null,
    constraint announcements_pkey primary key (id),
    constraint announcements_tenant_fkey foreign key (tenant_id) references tenants (id) on delete cascade
);

create index announcements_next_attempt_idx on announcements (next_attempt_at);

-- When a refresh token ends unless it is used, as far as the provider says so, when half of that time is over, and until
-- when nobody else is to renew it for its own sake.

alter table token_grants add column refresh_expires_at timestamp with time zone;
alter table token_grants add column refresh_half_at timestamp with time zone;
alter table token_grants add column keep_alive_after timestamp with time zone;

/* [jooq ignore start] */
create index token_grants_half_idx on token_grants (refresh_half_at) where refresh_half_at is not null;
create index token_grants_obtained_idx on token_grants (obtained_at) where refresh_token is not null;
/* [jooq ignore stop] */

-- Ends that are known, and beside each the end that somebody was warned of, and how many days before.

alter table token_grants add column refresh_warned_end timestamp with time zone;
alter table token_grants add column refresh_warned_days integer;
alter table connections add column certificate_ends_at timestamp with time zone;
alter table connections add column certificate_warned_end timestamp with time zone;
alter table connections add column certificate_warned_days integer;
alter table api_keys add column warned_end timestamp with time zone;
alter table api_keys add column warned_days integer;

/* [jooq ignore start] */
create index token_grants_end_idx on token_grants (refresh_expires_at) where refresh_expires_at is not null;
create index connections_certificate_idx on connections (certificate_ends_at) where certificate_ends_at is not null;
create index api_keys_end_idx on api_keys (expires_at) where expires_at is not null;
/* [jooq ignore stop] */
