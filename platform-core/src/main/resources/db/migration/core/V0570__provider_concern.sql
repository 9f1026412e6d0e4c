-- Concerns about organisations and personal assistants, and what commissioning does about them. They stand apart from plans: a concern
-- need not be about anybody whom the council knows.
create table casework.provider_concern (
  council_id             uuid not null references tenant.council (id),
  id                     uuid not null,
  number                 int  not null check (number > 0),
  subject                text not null check (subject in ('service', 'personal_assistant', 'provider_failed', 'provider_notice')),
  route                  text not null,
  about                  text not null check (length(about) between 1 and 300),
  revision               bigint not null check (revision >= 1),
  content                jsonb not null,
  commissioning_revision bigint not null check (commissioning_revision >= 1),
  commissioning          jsonb not null,
  reported_on            date not null,
  reported_by            uuid not null,
  reported_by_name       text not null,
  closed_on              date,
  closed_by              uuid,
  changed_at             timestamptz not null,
  primary key (council_id, id),
  unique (council_id, number),
  check ((closed_on is null) = (closed_by is null))
);
create index provider_concern_open on casework.provider_concern (council_id, number desc) where closed_on is null;

-- What has to be done about one; opened, changed and closed by its rules in the transaction of whatever they look at.
create table casework.concern_task (
  council_id uuid not null,
  concern_id uuid not null,
  owed_key   text not null check (length(owed_key) between 1 and 120),
  rule       text not null,
  says       text not null,
  ends       text not null,
  due        date,
  owner      text not null check (owner in ('practitioner', 'commissioning_officer', 'purchasing_officer')),
  owner_id   uuid not null,
  opened_at  timestamptz not null,
  done_at    timestamptz,
  done_by    uuid,
  primary key (council_id, concern_id, owed_key),
  foreign key (council_id, concern_id) references casework.provider_concern (council_id, id)
);
comment on column casework.concern_task.owner_id is 'who reported the concern, whoever the owner is';
create index concern_task_open on casework.concern_task (council_id, owner, due, concern_id) where done_at is null;

-- Stops and advice not to signpost that responses set, by the name of the provider; kept in step with them.
create table casework.provider_flag (
  council_id uuid not null,
  concern_id uuid not null,
  place      int  not null,
  type       text not null check (type in ('temporary_stop', 'no_signpost')),
  provider   text not null,
  name_key   text not null,
  from_day   date not null,
  to_day     date,
  primary key (council_id, concern_id, place),
  foreign key (council_id, concern_id) references casework.provider_concern (council_id, id)
);
create index provider_flag_by_name on casework.provider_flag (council_id, name_key);

create function casework.refuse_to_change_a_closed_concern() returns trigger language plpgsql as
  $$ begin raise exception 'a closed concern never changes' using errcode = 'insufficient_privilege'; end $$;
create trigger closed_for_good before update on casework.provider_concern
  for each row when (old.closed_on is not null) execute function casework.refuse_to_change_a_closed_concern();

do $$
declare
  t text;
begin
  foreach t in array array['provider_concern', 'concern_task', 'provider_flag'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert, update on casework.provider_concern to ${app_role};
grant select, insert, update on casework.concern_task to ${app_role};
grant select, insert, delete on casework.provider_flag to ${app_role};
