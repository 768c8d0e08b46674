-- What is known of principals beside their names, keys that can be told apart, and tenants that nobody gets into. A name
-- that was there twice gets its id, since names are unique now.

alter table tenants add column disabled_at timestamp with time zone;

alter table principals add column name_folded varchar collate "C";
alter table principals add column name_order varchar collate "C";
alter table principals add column email varchar;
alter table principals add column email_folded varchar collate "C";
alter table principals add column created_at timestamp with time zone;
alter table principals add column updated_at timestamp with time zone;
alter table principals add column version bigint;

alter table api_keys add column id uuid;
alter table api_keys add column name varchar;
alter table api_keys add column expires_at timestamp with time zone;
alter table api_keys add column last_used_at timestamp with time zone;

/* [jooq ignore start] */
update principals set
    name_folded = normalize(lower(upper(normalize(name, NFKC))), NFKC),
    created_at = coalesce(
        (select min(api_keys.created_at) from api_keys where principal_id = principals.id), current_timestamp),
    version = 1;

with numbered as (
    select id, row_number() over (partition by tenant_id, kind, name_folded order by id) as number from principals
)
update principals set
    name = left(name, 90) || ' ' || principals.id,
    name_folded = left(name_folded, 90) || ' ' || principals.id
from numbered where numbered.id = principals.id and number > 1;

update principals set
    name_order = regexp_replace(normalize(name_folded, NFD), '[\u0300-\u036F]+', '', 'g'),
    updated_at = created_at;

update api_keys set id = gen_random_uuid();
/* [jooq ignore stop] */

alter table principals alter column name_folded set not null;
alter table principals alter column name_order set not null;
alter table principals alter column created_at set not null;
alter table principals alter column updated_at set not null;
alter table principals alter column version set not null;
alter table principals add constraint principals_name_key unique (tenant_id, kind, name_folded);
alter table principals add constraint principals_email_key unique (tenant_id, email_folded);

create index principals_sort_name_idx on principals (tenant_id, name_order, id);
create index principals_created_idx on principals (tenant_id, created_at, id);

alter table api_keys alter column id set not null;
alter table api_keys add constraint api_keys_id_key unique (id);

alter table connections add constraint connections_owner_fkey foreign key (owner_id) references principals (id);

create index connections_owner_idx on connections (owner_id, name_order, id);

/* [jooq ignore start] */
drop index principals_tenant_idx;
/* [jooq ignore stop] */
