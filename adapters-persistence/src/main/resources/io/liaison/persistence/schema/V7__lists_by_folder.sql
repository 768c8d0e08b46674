-- Whoever sees few folders is shown what is in them folder by folder: in each order, the first of a folder in one look.

create index connections_folder_connector_idx on connections (tenant_id, folder_id, connector_key, id);
create index connections_folder_created_idx on connections (tenant_id, folder_id, created_at, id);
create index connections_folder_updated_idx on connections (tenant_id, folder_id, updated_at, id);

/* [jooq ignore start] */
create index folders_owner_idx on folders (tenant_id, owner_id) where owner_id is not null;
/* [jooq ignore stop] */
