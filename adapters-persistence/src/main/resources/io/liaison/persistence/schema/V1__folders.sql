create table folder (
    id uuid primary key,
    name text not null
);
