-- How far the opening of a council has got, so that it goes on where a kill cut it off. Every step may be done twice.
create table tenant.council_opening (
  council_id    uuid not null references tenant.council (id),
  id            uuid not null,
  reached       text not null check (reached in ('policy', 'organization', 'administrator', 'demonstration', 'ready')),
  first_names   text not null check (length(first_names) between 1 and 100),
  last_name     text not null check (length(last_name) between 1 and 100),
  email         text not null check (length(email) between 3 and 254),
  demonstration boolean not null,
  begun_by      uuid not null,
  begun_at      timestamptz not null,
  ready_at      timestamptz,
  primary key (council_id),
  unique (council_id, id),
  check ((reached = 'ready') = (ready_at is not null))
);
comment on column tenant.council_opening.reached is 'the last step that was finished';

-- A council's data as one archive: asked for by an operator or an administrator, fetched by an administrator alone.
create table tenant.council_export (
  council_id  uuid not null references tenant.council (id),
  id          uuid not null,
  asked_by    uuid not null,
  by_operator boolean not null,
  asked_at    timestamptz not null,
  fetched_at  timestamptz,
  fetched_by  uuid,
  primary key (council_id, id),
  check ((fetched_at is null) = (fetched_by is null))
);

do $$
declare
  t text;
begin
  foreach t in array array['council_opening', 'council_export'] loop
    execute format('alter table tenant.%I enable row level security', t);
    execute format('alter table tenant.%I force row level security', t);
    execute format('create policy own_council on tenant.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert, update on tenant.council_opening to ${app_role};
grant select, insert, update on tenant.council_export to ${app_role};

-- Whether other councils may begin with a copy of this one's policy: theirs to say, and no until they do.
alter table tenant.council add column shares_policy boolean not null default false;
