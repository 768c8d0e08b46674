-- What providers are still to be told outlives the connection that it is about, so nothing here leads back to it. Its secrets
-- lie in the vault. The digest of what a grant ends by tells whether another connection stands on the same one; grants that
-- were there before get theirs with their next renewal.

create table farewells (
    id uuid not null,
    tenant_id uuid not null,
    connection_id uuid not null,
    connector_key varchar collate "C" not null,
    account_id varchar,
    client_id varchar not null,
    proof_method varchar not null,
    proof_id uuid,
    proof_purpose varchar,
    issuer varchar,
    revocation varchar,
    reach varchar not null,
    token_id uuid not null,
    token_purpose varchar not null,
    since timestamp with time zone not null,
    attempts integer not null,
    due_at timestamp with time zone not null,
    constraint farewells_pkey primary key (id),
    constraint farewells_tenant_fkey foreign key (tenant_id) references tenants (id)
);

create index farewells_due_idx on farewells (due_at);

alter table token_grants add column digest varchar;

create index token_grants_digest_idx on token_grants (tenant_id, digest);
create index connections_account_idx on connections (tenant_id, connector_key, account_id);
create index pending_authorizations_expires_idx on pending_authorizations (expires_at);
