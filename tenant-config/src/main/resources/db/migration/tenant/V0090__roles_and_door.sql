-- The floor that every other migration stands on. Run by the owner of the database.
-- The application's role (placeholder app_role) is made before the first migration, by whoever runs the database:
--   create role <app_role> login password '…' nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
-- It owns nothing. What it may do is granted table by table, beside each table.

create extension if not exists pg_trgm;

create schema if not exists tenant;
create schema if not exists casework;

-- Which council this transaction is for; null, and so no row at all, where none was set.
-- nullif is a must: after a transaction with SET LOCAL the setting is '' and not null. STABLE and SQL, so that it is inlined.
create function public.app_council() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.council', true), '')::uuid $$;

revoke create on schema public from public;
grant usage on schema public, tenant, casework to ${app_role};
grant execute on function public.app_council() to ${app_role};
