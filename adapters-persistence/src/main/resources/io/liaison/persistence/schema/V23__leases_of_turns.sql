-- Few connections of many are being asked at a time. Whoever looks for others finds those few without reading all.

/* [jooq ignore start] */
create index event_turns_leased_idx on event_turns (connection_id) where leased_until is not null;
/* [jooq ignore stop] */
