-- Who holds which role, as such or in a folder, and who belongs to which group. The built-in roles stand here like a
-- tenant's own, so that one join answers for both; opening a tenant brings them up to date.

create table roles (
    tenant_id uuid not null,
    name varchar collate "C" not null,
    scope varchar not null,
    permissions varchar[] not null,
    built_in boolean not null,
    version bigint not null,
    constraint roles_pkey primary key (tenant_id, name),
    constraint roles_tenant_fkey foreign key (tenant_id) references tenants (id)
);

create table memberships (
    tenant_id uuid not null,
    group_id uuid not null,
    member_id uuid not null,
    constraint memberships_pkey primary key (member_id, group_id),
    constraint memberships_group_fkey foreign key (group_id) references principals (id) on delete cascade,
    constraint memberships_member_fkey foreign key (member_id) references principals (id) on delete cascade
);

create index memberships_group_idx on memberships (group_id);

create table tenant_roles (
    tenant_id uuid not null,
    principal_id uuid not null,
    role varchar collate "C" not null,
    constraint tenant_roles_pkey primary key (principal_id, role),
    constraint tenant_roles_principal_fkey foreign key (principal_id) references principals (id) on delete cascade,
    constraint tenant_roles_role_fkey foreign key (tenant_id, role) references roles (tenant_id, name)
);

create index tenant_roles_role_idx on tenant_roles (tenant_id, role);

create table folder_roles (
    tenant_id uuid not null,
    folder_id uuid not null,
    principal_id uuid not null,
    role varchar collate "C" not null,
    constraint folder_roles_pkey primary key (principal_id, folder_id, role),
    constraint folder_roles_folder_fkey foreign key (folder_id) references folders (id) on delete cascade,
    constraint folder_roles_principal_fkey foreign key (principal_id) references principals (id) on delete cascade,
    constraint folder_roles_role_fkey foreign key (tenant_id, role) references roles (tenant_id, name)
);

create index folder_roles_folder_idx on folder_roles (folder_id);
create index folder_roles_role_idx on folder_roles (tenant_id, role);

-- A workspace, and what is in it, has an owner; the names in it have nothing to do with those of shared folders.
alter table folders add column owner_id uuid;
alter table folders drop column kind;
alter table folders drop constraint folders_name_key;
alter table folders add constraint folders_name_key
    unique /* [jooq ignore start] */ nulls not distinct /* [jooq ignore stop] */ (tenant_id, parent_id, owner_id, name_folded);

/* [jooq ignore start] */
create unique index folders_workspace_key on folders (tenant_id, owner_id) where parent_id is null and owner_id is not null;
/* [jooq ignore stop] */

/* [jooq ignore start] */
insert into roles (tenant_id, name, scope, permissions, built_in, version)
select id, 'administrator', 'TENANT', '{}', true, 1 from tenants;

insert into tenant_roles (tenant_id, principal_id, role)
select tenant_id, id, 'administrator' from principals where 'ADMINISTRATOR' = any (roles);
/* [jooq ignore stop] */

alter table principals drop column roles;
