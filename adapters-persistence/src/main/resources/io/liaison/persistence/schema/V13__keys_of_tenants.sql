-- Each tenant gets a keyset of its own. Those that were there before begin with the key of the installation, under which
-- their secrets are; their first rotation takes them away from it.

/* [jooq ignore start] */
insert into keysets (name, keyset, primary_key_id, created_at)
select tenants.id::varchar, keysets.keyset, lpad(keysets.primary_key_id, 8, '0'), keysets.created_at
from keysets, tenants
where keysets.name = 'installation';

delete from keysets where name = 'installation';
/* [jooq ignore stop] */

-- The latest rotation of a tenant, and where the present pass through what is sealed has got to.
create table key_rotations (
    tenant_id uuid not null,
    key_id varchar not null,
    former_key_id varchar not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    seen_at timestamp with time zone,
    pass_column varchar,
    pass_after uuid,
    pass_met bigint not null,
    pass_is_last boolean not null,
    constraint key_rotations_pkey primary key (tenant_id),
    constraint key_rotations_tenant_fkey foreign key (tenant_id) references tenants (id)
);

/* [jooq ignore start] */
create index key_rotations_running_idx on key_rotations (tenant_id) where finished_at is null;
/* [jooq ignore stop] */
