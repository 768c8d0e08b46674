-- Names of constraints are read by the translator of SQL errors: change them there too.
-- What is compared stands folded (…_folded), what is sorted stands as it sorts (…_order), both by code point ("C"): that
-- is the same on every server, and no index has to be made again when a library changes its rules.

create sequence folder_numbers;
create sequence connection_numbers;

create table keysets (
    name varchar not null,
    keyset bytea not null,
    primary_key_id varchar not null,
    created_at timestamp with time zone default current_timestamp not null,
    constraint keysets_pkey primary key (name)
);

create table tenants (
    id uuid not null,
    name varchar not null,
    constraint tenants_pkey primary key (id),
    constraint tenants_name_key unique (name)
);

create table principals (
    id uuid not null,
    tenant_id uuid not null,
    kind varchar not null,
    name varchar not null,
    roles varchar[] not null,
    constraint principals_pkey primary key (id),
    constraint principals_tenant_fkey foreign key (tenant_id) references tenants (id)
);

create index principals_tenant_idx on principals (tenant_id);

create table api_keys (
    digest varchar not null,
    principal_id uuid not null,
    created_at timestamp with time zone not null,
    constraint api_keys_pkey primary key (digest),
    constraint api_keys_principal_fkey foreign key (principal_id) references principals (id) on delete cascade
);

create index api_keys_principal_idx on api_keys (principal_id);

create table folders (
    id uuid not null,
    tenant_id uuid not null,
    number bigint not null,
    parent_id uuid,
    name varchar not null,
    name_folded varchar collate "C" not null,
    name_order varchar collate "C" not null,
    path varchar not null,
    path_order varchar collate "C" not null,
    kind varchar not null,
    description varchar not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    version bigint not null,
    constraint folders_pkey primary key (id),
    constraint folders_tenant_key unique (tenant_id, id),
    constraint folders_name_key unique /* [jooq ignore start] */ nulls not distinct /* [jooq ignore stop] */ (tenant_id, parent_id, name_folded),
    constraint folders_tenant_fkey foreign key (tenant_id) references tenants (id),
    constraint folders_parent_fkey foreign key (tenant_id, parent_id) references folders (tenant_id, id)
);

create index folders_path_idx on folders (tenant_id, path_order, id);
create index folders_sort_name_idx on folders (tenant_id, name_order, id);
create index folders_created_idx on folders (tenant_id, created_at, id);
create index folders_updated_idx on folders (tenant_id, updated_at, id);

create table connectors (
    tenant_id uuid not null,
    key varchar collate "C" not null,
    name varchar not null,
    name_folded varchar collate "C" not null,
    name_order varchar collate "C" not null,
    categories varchar[] not null,
    definition jsonb not null,
    constraint connectors_pkey primary key (tenant_id, key),
    constraint connectors_tenant_fkey foreign key (tenant_id) references tenants (id)
);

create index connectors_sort_name_idx on connectors (tenant_id, name_order, key);

create table oauth_apps (
    tenant_id uuid not null,
    connector_key varchar collate "C" not null,
    client_id varchar not null,
    secret_id uuid,
    scopes varchar[] not null,
    constraint oauth_apps_pkey primary key (tenant_id, connector_key),
    constraint oauth_apps_connector_fkey foreign key (tenant_id, connector_key)
        references connectors (tenant_id, key) on delete cascade
);

create table connections (
    id uuid not null,
    tenant_id uuid not null,
    number bigint not null,
    folder_id uuid not null,
    connector_key varchar collate "C" not null,
    owner_id uuid not null,
    name varchar not null,
    name_folded varchar collate "C" not null,
    name_order varchar collate "C" not null,
    authentication_kind varchar not null,
    details jsonb not null,
    account_id varchar,
    account_label varchar,
    account_folded varchar collate "C",
    status varchar not null,
    status_since timestamp with time zone not null,
    pending_until timestamp with time zone,
    diagnosis jsonb,
    polling_seconds integer not null,
    is_default boolean not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    checked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    version bigint not null,
    constraint connections_pkey primary key (id),
    constraint connections_tenant_key unique (tenant_id, id),
    constraint connections_name_key unique (tenant_id, folder_id, connector_key, name_folded),
    constraint connections_folder_fkey foreign key (tenant_id, folder_id) references folders (tenant_id, id),
    constraint connections_connector_fkey foreign key (tenant_id, connector_key) references connectors (tenant_id, key)
);

create unique index connections_default_key on connections (tenant_id, folder_id, connector_key) where is_default;
create index connections_folder_idx on connections (tenant_id, folder_id, name_order, id);
create index connections_sort_name_idx on connections (tenant_id, name_order, id);
create index connections_connector_idx on connections (tenant_id, connector_key, id);
create index connections_created_idx on connections (tenant_id, created_at, id);
create index connections_updated_idx on connections (tenant_id, updated_at, id);

create table connection_references (
    connection_id uuid not null,
    kind varchar collate "C" not null,
    key varchar collate "C" not null,
    name varchar not null,
    owner varchar,
    url varchar,
    constraint connection_references_pkey primary key (connection_id, kind, key),
    constraint connection_references_connection_fkey foreign key (connection_id)
        references connections (id) on delete cascade
);

create table pending_authorizations (
    id uuid not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    requested_by uuid not null,
    ticket_digest varchar not null,
    ticket bytea not null,
    state_digest varchar not null,
    state bytea not null,
    verifier bytea not null,
    candidate jsonb not null,
    redirect_uri varchar not null,
    expires_at timestamp with time zone not null,
    taken_at timestamp with time zone,
    constraint pending_authorizations_pkey primary key (id),
    constraint pending_authorizations_ticket_key unique (ticket_digest),
    constraint pending_authorizations_state_key unique (state_digest),
    constraint pending_authorizations_connection_fkey foreign key (tenant_id, connection_id)
        references connections (tenant_id, id) on delete cascade
);

create index pending_authorizations_connection_idx on pending_authorizations (tenant_id, connection_id);
create index pending_authorizations_taken_idx on pending_authorizations (taken_at);

create table token_grants (
    connection_id uuid not null,
    tenant_id uuid not null,
    access_token bytea,
    token_type varchar,
    expires_at timestamp with time zone,
    scopes varchar[],
    refresh_token bytea,
    obtained_at timestamp with time zone,
    api_base_url varchar,
    generation bigint not null,
    fence bigint not null,
    lease_until timestamp with time zone,
    constraint token_grants_pkey primary key (connection_id),
    constraint token_grants_connection_fkey foreign key (tenant_id, connection_id)
        references connections (tenant_id, id) on delete cascade
);

create table secrets (
    id uuid not null,
    tenant_id uuid not null,
    subject varchar not null,
    purpose varchar not null,
    ciphertext bytea not null,
    constraint secrets_pkey primary key (id),
    constraint secrets_tenant_fkey foreign key (tenant_id) references tenants (id)
);

create index secrets_subject_idx on secrets (tenant_id, subject);
