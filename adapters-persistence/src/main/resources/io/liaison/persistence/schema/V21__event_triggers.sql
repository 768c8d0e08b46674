-- What connections are asked for, or sent, once for all triggers that wait for the same. It goes with its connection. Nobody waits
-- for one without a due_at. Digests are the first half of a SHA-256, in the form of a uuid since that is what is compared and
-- sorted fastest.

create table event_feeds (
    id uuid not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    event varchar not null,
    parameters jsonb not null,
    occasion uuid not null,
    mode varchar not null,
    cursor varchar,
    has_begun boolean not null,
    since timestamp with time zone not null,
    last_run_at timestamp with time zone,
    last_success_at timestamp with time zone,
    failures integer not null,
    trouble jsonb,
    due_at timestamp with time zone,
    fence bigint not null,
    changed_seconds integer,
    address uuid,
    hook_address bytea,
    hook_key bytea,
    provider_known boolean,
    registration jsonb,
    registration_due_at timestamp with time zone,
    constraint event_feeds_pkey primary key (id),
    constraint event_feeds_occasion_key unique (connection_id, occasion),
    constraint event_feeds_address_key unique (address),
    constraint event_feeds_connection_fkey foreign key (tenant_id, connection_id)
        references connections (tenant_id, id) on delete cascade
);

/* [jooq ignore start] */
create index event_feeds_due_idx on event_feeds (due_at) where mode = 'POLLING' and due_at is not null;
create index event_feeds_registration_idx on event_feeds (registration_due_at) where registration_due_at is not null;
/* [jooq ignore stop] */

-- Which feed of a connection somebody is asking for, and until when nobody else is to. One row, so one at a time.

create table event_turns (
    connection_id uuid not null,
    feed_id uuid not null,
    leased_until timestamp with time zone,
    constraint event_turns_pkey primary key (connection_id),
    constraint event_turns_feed_fkey foreign key (feed_id) references event_feeds (id) on delete cascade
);

create index event_turns_feed_idx on event_turns (feed_id);

create table event_triggers (
    id uuid not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    feed_id uuid not null,
    name varchar not null,
    name_folded varchar collate "C" not null,
    name_order varchar collate "C" not null,
    filter jsonb,
    target_type varchar not null,
    target varchar not null,
    payload varchar not null,
    key_id uuid,
    key_purpose varchar,
    enabled boolean not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    version bigint not null,
    fence bigint default 0 not null,
    leased_until timestamp with time zone,
    blocked_until timestamp with time zone,
    failures integer default 0 not null,
    trouble jsonb,
    last_success_at timestamp with time zone,
    has_alarm boolean default false not null,
    constraint event_triggers_pkey primary key (id),
    constraint event_triggers_name_key unique (connection_id, name_folded),
    constraint event_triggers_feed_fkey foreign key (feed_id) references event_feeds (id) on delete cascade
);

create index event_triggers_feed_idx on event_triggers (feed_id);

-- Of what follows there may be millions. So nothing there leads back to feeds and triggers, which else could not be removed in
-- one go: what they leave behind is noted, and taken away some at a time.

create table event_remains (
    id uuid not null,
    constraint event_remains_pkey primary key (id)
);

/* [jooq ignore start] */
create function note_event_remains() returns trigger language plpgsql as $$
begin
    insert into event_remains (id) values (old.id) on conflict do nothing;
    return null;
end $$;

create trigger event_feeds_remain after delete on event_feeds for each row execute function note_event_remains();
create trigger event_triggers_remain after delete on event_triggers for each row execute function note_event_remains();
/* [jooq ignore stop] */

-- What events are remembered by. It stays longer than they do.

create table event_sightings (
    feed_id uuid not null,
    digest uuid not null,
    seen_at timestamp with time zone not null,
    constraint event_sightings_pkey primary key (feed_id, digest)
);

create index event_sightings_seen_idx on event_sightings (seen_at);

-- Events in the order in which they were received. Bodies are sealed, so pressing them is in vain.

create sequence event_numbers;

create table received_events (
    id uuid not null,
    sequence bigint not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    feed_id uuid not null,
    source_id varchar,
    media_type varchar not null,
    body bytea not null,
    received_at timestamp with time zone not null,
    constraint received_events_pkey primary key (id)
);

create index received_events_feed_idx on received_events (feed_id, sequence);
create index received_events_received_idx on received_events (received_at);

/* [jooq ignore start] */
alter table received_events alter column body set storage external;
/* [jooq ignore stop] */

create table event_deliveries (
    id uuid not null,
    trigger_id uuid not null,
    event_id uuid not null,
    sequence bigint not null,
    state varchar not null,
    tries integer not null,
    attempts jsonb not null,
    since timestamp with time zone not null,
    due_at timestamp with time zone not null,
    constraint event_deliveries_pkey primary key (id)
);

create index event_deliveries_event_idx on event_deliveries (event_id);
create index event_deliveries_trigger_idx on event_deliveries (trigger_id, sequence, id);

/* [jooq ignore start] */
create index event_deliveries_pending_idx on event_deliveries (trigger_id, sequence) where state = 'PENDING';
create index event_deliveries_dead_idx on event_deliveries (trigger_id, sequence) where state = 'DEAD';
/* [jooq ignore stop] */

-- What providers are still to be told outlives the connection, with all that telling takes, sealed.

create table former_subscriptions (
    id uuid not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    connector_key varchar collate "C" not null,
    request bytea not null,
    since timestamp with time zone not null,
    attempts integer not null,
    due_at timestamp with time zone not null,
    constraint former_subscriptions_pkey primary key (id),
    constraint former_subscriptions_tenant_fkey foreign key (tenant_id) references tenants (id)
);

create index former_subscriptions_due_idx on former_subscriptions (due_at);
