-- A definition is kept in its author's own words, and read by the program that needs it. What was there before is put into
-- the words that mean the same. How a provider is told of a grant that is over may differ from the standard.

alter table connectors add column source varchar default 'CUSTOM' not null;
alter table connectors alter column source drop default;
alter table farewells add column manner jsonb;

/* [jooq ignore start] */
update connectors set source = definition ->> 'source';

create function pg_temp.of_pairs(pairs jsonb) returns jsonb language sql as $$
    select jsonb_object_agg(pair ->> 'name', pair ->> 'value') from jsonb_array_elements(pairs) pair
$$;

create function pg_temp.fields(fields jsonb) returns jsonb language sql as $$
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'name', field -> 'name',
        'label', field -> 'label',
        'type', lower(field ->> 'type'),
        'required', field -> 'required',
        'pattern', field -> 'pattern',
        'choices', nullif(field -> 'choices', '[]'),
        'help', field -> 'help')))
    from jsonb_array_elements(fields) field
$$;

create function pg_temp.kind(kind text) returns text language sql as $$
    select case kind
        when 'AUTHORIZATION_CODE' then 'oauth2_authorization_code'
        when 'CLIENT_CREDENTIALS' then 'oauth2_client_credentials'
        when 'BRING_YOUR_OWN_APP' then 'oauth2_byoa'
        when 'JWT_BEARER' then 'oauth2_jwt_bearer'
        when 'DEVICE_CODE' then 'oauth2_device_code'
        else lower(kind)
    end
$$;

create function pg_temp.shown(kind text) returns boolean language sql as $$
    select kind in ('API_KEY', 'BASIC', 'PERSONAL_ACCESS_TOKEN')
$$;

create function pg_temp.servers(offer jsonb) returns jsonb language sql as $$
    select case when pg_temp.shown(offer ->> 'kind') then '{}' else jsonb_build_object(
        'issuer', offer #> '{endpoints,issuer}',
        'authorizationUrl', offer #> '{endpoints,authorization}',
        'tokenUrl', offer #> '{endpoints,token}',
        'revocationUrl', offer #> '{endpoints,revocation}',
        'pushedAuthorizationUrl', offer #> '{endpoints,pushed}',
        'deviceAuthorizationUrl', offer #> '{endpoints,device}',
        'revocation', case when offer #>> '{endpoints,reach}' = 'TOKEN' then jsonb_build_object('ends', 'token') end,
        'scopes', jsonb_strip_nulls(jsonb_build_object(
            'default', offer #> '{scopes,preset}',
            'available', offer #> '{scopes,available}',
            'separator', offer #> '{scopes,separator}',
            'required', offer #> '{scopes,required}')),
        'pkce', case when not (offer ->> 'pkce')::boolean then 'none' end,
        'clientAuthentication', lower(offer ->> 'clientAuthentication'),
        'authorizationParameters', pg_temp.of_pairs(offer -> 'authorizationParameters'),
        'dpop', lower(offer ->> 'binding')) end
$$;

create function pg_temp.rest(offer jsonb) returns jsonb language sql as $$
    select jsonb_build_object(
        'placement', case when offer ->> 'kind' in ('API_KEY', 'PERSONAL_ACCESS_TOKEN') and offer -> 'placement' <> 'null'
            then jsonb_build_object(
                'in', lower(offer #>> '{placement,carrier}'),
                'name', offer #> '{placement,name}',
                'prefix', offer #> '{placement,prefix}') end)
        || case when offer ->> 'kind' = 'JWT_BEARER' then jsonb_build_object(
            'audience', offer #> '{assertion,audience}',
            'claims', pg_temp.of_pairs(offer #> '{assertion,claims}'),
            'scopeIn', case when (offer #>> '{assertion,scopesAreClaimed}')::boolean then 'assertion' end) else '{}' end
$$;

create function pg_temp.written(key text, name text, categories text[], old jsonb) returns jsonb language sql as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'key', key,
        'name', name,
        'description', nullif(old ->> 'description', ''),
        'categories', to_jsonb(categories),
        'apiBaseUrl', old -> 'apiBaseUrl',
        'fields', pg_temp.fields(old -> 'fields'),
        'identity', case when old -> 'identity' <> 'null' then jsonb_build_object(
            'request', 'GET ' || (old #>> '{identity,path}'),
            'id', old #> '{identity,idPointer}',
            'label', old #> '{identity,labelPointer}') end,
        'events', nullif(old -> 'events', '[]'),
        'authentication', (
            select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                    'type', pg_temp.kind(offer ->> 'kind'),
                    'label', nullif(offer ->> 'label', ''),
                    'fields', pg_temp.fields(offer -> 'fields'))
                || pg_temp.servers(offer) || pg_temp.rest(offer)))
            from jsonb_array_elements(old -> 'offers') offer)))
$$;

update connectors set definition = pg_temp.written(key, name, categories, definition);
update connectors set definition = jsonb_set(definition, '{events}', (
        select jsonb_agg(event || jsonb_build_object('mode', lower(event ->> 'mode')))
        from jsonb_array_elements(definition -> 'events') event))
    where definition ? 'events';
/* [jooq ignore stop] */
