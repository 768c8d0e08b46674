-- One policy a tenant; a tenant without a row has the open one. Rules name connectors that need not exist yet.

create table connector_policies (
    tenant_id uuid not null,
    rules jsonb not null,
    others_allowed boolean not null,
    version bigint not null,
    constraint connector_policies_pkey primary key (tenant_id),
    constraint connector_policies_tenant_fkey foreign key (tenant_id) references tenants (id)
);
