-- Who is signed in with a browser. What the browser shows leads to the row by its digest. A session goes with its principal, and
-- with the key that it was begun with.

create table sessions (
    digest varchar not null,
    principal_id uuid not null,
    key_id uuid,
    begun_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    constraint sessions_pkey primary key (digest),
    constraint sessions_principal_fkey foreign key (principal_id) references principals (id) on delete cascade,
    constraint sessions_key_fkey foreign key (key_id) references api_keys (id) on delete cascade
);

create index sessions_principal_idx on sessions (principal_id);
create index sessions_key_idx on sessions (key_id);
create index sessions_end_idx on sessions (ends_at);
create index sessions_use_idx on sessions (seen_at);
