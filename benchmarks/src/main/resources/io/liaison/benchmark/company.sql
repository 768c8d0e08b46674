-- A company: a thousand people with three shares each, 10,000 folders in a tree of tens, and as many connections as are asked for.
-- {connections} is replaced; identifiers are made of numbers, so that the benchmark knows them.

create function id(area int, number bigint) returns uuid immutable language sql as
$$ select ('019d9b00-0000-7000-' || to_hex(32768 + area) || '-' || lpad(to_hex(number), 12, '0'))::uuid $$;

insert into folders (id, tenant_id, number, parent_id, lineage, name, name_folded, name_order, path, path_order,
    description, created_at, updated_at, version)
with recursive tree (number, parent, lineage, path) as (
    select n, null::bigint, array[id(1, n)], 'Folder ' || n from generate_series(1, 10) n
    union all
    select n, tree.number, tree.lineage || id(1, n), tree.path || '/Folder ' || n
    from tree, generate_series(tree.number * 10 + 1, tree.number * 10 + 10) n
    where n <= 10000
)
select id(1, number), t.id, number, id(1, parent), lineage, 'Folder ' || number, 'folder ' || number,
    'folder ' || number, path, lower(replace(path, '/', e'\u0001')), '', now(), now(), 1
from tree, tenants t;

insert into principals (id, tenant_id, kind, name, name_folded, name_order, created_at, updated_at, version)
select id(2, n), t.id, 'USER', 'Person ' || n, 'person ' || n, 'person ' || n, now(), now(), 1
from generate_series(1, 1000) n, tenants t;

insert into folder_roles (tenant_id, folder_id, principal_id, role)
select t.id, id(1, n * 7919 % 10000 + 1), id(2, n % 1000 + 1), 'viewer' from generate_series(1, 3000) n, tenants t
on conflict do nothing;

insert into connectors (tenant_id, key, name, name_folded, name_order, categories, source, definition, version)
select id, 'shop', 'Shop', 'shop', 'shop', '{}', 'CUSTOM', '{}', 1 from tenants;

insert into connections (id, tenant_id, number, folder_id, connector_key, owner_id, name, name_folded, name_order,
    authentication_kind, details, account_id, account_label, account_folded, status, status_since, polling_seconds,
    is_default, created_at, updated_at, version)
select id(3, n), t.id, n, id(1, n * 7919 % 10000 + 1), 'shop', id(2, n % 1000 + 1), 'Connection ' || n,
    'connection ' || n, 'connection ' || n, 'AUTHORIZATION_CODE',
    '{"kind": "AUTHORIZATION_CODE", "scopes": [], "fields": []}', 'a-' || n, 'account ' || n, 'account ' || n,
    'CONNECTED', now(), 300, false, now() + n * interval '1 second', now() + n * interval '1 second', 1
from generate_series(1::bigint, {connections}) n, tenants t;

analyze;
