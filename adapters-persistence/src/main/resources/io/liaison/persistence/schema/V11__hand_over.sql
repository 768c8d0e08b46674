-- Who owns a workspace is there. One whose owner is gone, with nothing in it, goes too. One that holds something stays as
-- it is, so that nothing is lost: the constraint is not asked about rows that were there before.

/* [jooq ignore start] */
delete from folders
where owner_id is not null
    and parent_id is null
    and not exists (select 1 from principals where principals.id = folders.owner_id)
    and not exists (select 1 from folders below where below.parent_id = folders.id)
    and not exists (select 1 from connections where connections.folder_id = folders.id);

alter table folders add constraint folders_owner_fkey foreign key (owner_id) references principals (id) not valid;

create index folders_owner_key_idx on folders (owner_id) where owner_id is not null;

create index pending_authorizations_requested_idx on pending_authorizations (requested_by) where taken_at is null;
/* [jooq ignore stop] */
