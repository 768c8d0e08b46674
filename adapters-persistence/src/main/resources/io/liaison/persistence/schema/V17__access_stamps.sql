-- Another one whenever something changes that decides who may do what in a tenant, so that what was found out under the same
-- stamp still holds. By chance and not by counting, since a restored backup would count the same numbers again.
alter table tenants add column access_stamp uuid /* [jooq ignore start] */ not null default gen_random_uuid() /* [jooq ignore stop] */;

/* [jooq ignore start] */
create function stamp_access() returns trigger language plpgsql as $$
begin
    update tenants set access_stamp = gen_random_uuid() where id in (select tenant_id from changed);
    return null;
end
$$;

-- Nobody has a standing yet in a folder that is new, nor any more in one that is gone.
create trigger folders_updated after update on folders
    referencing new table as changed for each statement execute function stamp_access();

do $$
declare what text;
begin
    foreach what in array array['memberships', 'tenant_roles', 'folder_roles', 'roles'] loop
        execute format('create trigger %I after insert on %I
            referencing new table as changed for each statement execute function stamp_access()', what || '_inserted', what);
        execute format('create trigger %I after update on %I
            referencing new table as changed for each statement execute function stamp_access()', what || '_updated', what);
        execute format('create trigger %I after delete on %I
            referencing old table as changed for each statement execute function stamp_access()', what || '_deleted', what);
    end loop;
end
$$;
/* [jooq ignore stop] */
