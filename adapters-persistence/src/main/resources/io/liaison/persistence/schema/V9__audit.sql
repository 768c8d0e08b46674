-- Who has done what. Entries of a tenant are counted without gaps, and each holds a hash of itself and of the one before.

create table audit_entries (
    tenant_id uuid not null,
    sequence bigint not null,
    happened_at timestamp with time zone not null,
    actor_id uuid,
    trace_id varchar collate "C",
    action varchar collate "C" not null,
    subject_kind varchar collate "C" not null,
    subject_id varchar collate "C" not null,
    subject_name varchar,
    folder_id uuid,
    refusal integer,
    details jsonb not null,
    hash varchar collate "C" not null,
    constraint audit_entries_pkey primary key (tenant_id, sequence)
);

create index audit_entries_subject_idx on audit_entries (tenant_id, subject_kind, subject_id, sequence);
create index audit_entries_actor_idx on audit_entries (tenant_id, actor_id, sequence);
create index audit_entries_folder_idx on audit_entries (tenant_id, folder_id, sequence);

/* [jooq ignore start] */
create index audit_entries_time_idx on audit_entries using brin (happened_at);
/* [jooq ignore stop] */

-- Where a tenant's entries end: whoever writes the next one holds this row, so that they are written one after another.
create table audit_heads (
    tenant_id uuid not null,
    sequence bigint not null,
    hash varchar collate "C" not null,
    constraint audit_heads_pkey primary key (tenant_id),
    constraint audit_heads_tenant_fkey foreign key (tenant_id) references tenants (id)
);

/* [jooq ignore start] */
create function audit_entries_stay() returns trigger language plpgsql as $$
begin
    raise exception 'entries of the audit are neither changed nor removed';
end
$$;

create trigger audit_entries_stay before update or delete or truncate on audit_entries
    for each statement execute function audit_entries_stay();
/* [jooq ignore stop] */
