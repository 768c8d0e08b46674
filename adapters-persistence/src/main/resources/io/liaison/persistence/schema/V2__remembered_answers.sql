-- A row is a claim first, and an answer when there is one. What was asked and what was answered stand sealed.

create table remembered_answers (
    id uuid not null,
    tenant_id uuid not null,
    principal_id uuid not null,
    key_digest varchar not null,
    fingerprint bytea not null,
    claimed_at timestamp with time zone not null,
    answer bytea,
    constraint remembered_answers_pkey primary key (id),
    constraint remembered_answers_place_key unique (principal_id, key_digest),
    constraint remembered_answers_tenant_fkey foreign key (tenant_id) references tenants (id),
    constraint remembered_answers_principal_fkey foreign key (principal_id) references principals (id) on delete cascade
);

create index remembered_answers_claimed_idx on remembered_answers (claimed_at);
