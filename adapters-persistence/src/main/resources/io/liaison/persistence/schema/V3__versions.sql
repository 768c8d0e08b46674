-- Counts what somebody has changed; what was there before counts as written once.

alter table connectors add column version bigint default 1 not null;
alter table connectors alter column version drop default;

alter table oauth_apps add column version bigint default 1 not null;
alter table oauth_apps alter column version drop default;

alter table connection_references add column version bigint default 1 not null;
alter table connection_references alter column version drop default;
