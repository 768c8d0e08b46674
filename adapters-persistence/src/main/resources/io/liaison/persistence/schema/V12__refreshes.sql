-- How the next grant of a connection is got: who is at it, whether the provider was asked, how it went the last time, and
-- what was answered before it was understood.

alter table token_grants add column holder bigint;
alter table token_grants add column asked_at timestamp with time zone;
alter table token_grants add column answer_until timestamp with time zone;
alter table token_grants add column unanswered boolean default false not null;
alter table token_grants add column failed_fence bigint default 0 not null;
alter table token_grants add column failures integer default 0 not null;
alter table token_grants add column failure jsonb;
alter table token_grants add column rests_until timestamp with time zone;

create table refresh_answers (
    id uuid /* [jooq ignore start] */ default gen_random_uuid() /* [jooq ignore stop] */ not null,
    connection_id uuid not null,
    fence bigint not null,
    tenant_id uuid not null,
    generation bigint not null,
    asked_at timestamp with time zone not null,
    answer bytea not null,
    constraint refresh_answers_pkey primary key (id),
    constraint refresh_answers_fence_key unique (connection_id, fence),
    constraint refresh_answers_connection_fkey foreign key (tenant_id, connection_id)
        references connections (tenant_id, id) on delete cascade
);
