-- Whom the issuers of tokens know as which principal, and which memberships are theirs to give and to take back.

create table external_identities (
    tenant_id uuid not null,
    issuer varchar collate "C" not null,
    subject varchar collate "C" not null,
    principal_id uuid not null,
    constraint external_identities_pkey primary key (tenant_id, issuer, subject),
    constraint external_identities_tenant_fkey foreign key (tenant_id) references tenants (id),
    constraint external_identities_principal_fkey foreign key (principal_id) references principals (id) on delete cascade
);

create index external_identities_principal_idx on external_identities (principal_id);

alter table memberships add column issued boolean default false not null;
