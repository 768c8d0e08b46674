-- The ids from the top down to the folder itself: what a folder inherits from, and what is below it, in one look.

alter table folders add column lineage uuid[];

/* [jooq ignore start] */
with recursive tree (id, lineage) as (
    select id, array[id] from folders where parent_id is null
    union all
    select folders.id, tree.lineage || folders.id from folders join tree on folders.parent_id = tree.id
)
update folders set lineage = tree.lineage from tree where folders.id = tree.id;
/* [jooq ignore stop] */

alter table folders alter column lineage set not null;

/* [jooq ignore start] */
create index folders_lineage_idx on folders using gin (lineage);
/* [jooq ignore stop] */
