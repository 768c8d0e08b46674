-- The last call to an address that was not believed: when, why, and how often since one was.

alter table event_feeds add column refusal jsonb;
