-- Where a request carries what is kept as an access token; none is the place of a bearer token.
alter table token_grants add column placement jsonb;
