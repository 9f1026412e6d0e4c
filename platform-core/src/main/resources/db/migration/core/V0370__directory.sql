-- Who works for a council on the platform: which roles they hold from which day to which, who stands in for whom, and teams.
-- Signing in is the identity provider's; what somebody may do on a day is decided here.
create table casework.worker (
  council_id  uuid not null references tenant.council (id),
  id          uuid not null,
  first_names text not null check (length(first_names) between 1 and 100),
  last_name   text not null check (length(last_name) between 1 and 100),
  email       text not null check (length(email) between 3 and 254),
  added_at    timestamptz not null,
  in_step_on  date,
  left_at     timestamptz,
  left_by     uuid,
  handed_to   uuid,
  primary key (council_id, id),
  foreign key (council_id, handed_to) references casework.worker (council_id, id),
  check ((left_at is null) = (left_by is null)),
  check (handed_to <> id)
);
comment on column casework.worker.id is 'the lasting subject at the identity provider';
comment on column casework.worker.in_step_on is 'the day whose roles the identity provider was last told; null where it has to be told again';
create index worker_by_name on casework.worker (council_id, last_name, first_names, id);

create table casework.worker_role (
  council_id uuid not null,
  id         uuid not null,
  worker_id  uuid not null,
  role       text not null check (role ~ '^[a-z][a-z0-9_]{0,59}$' and role <> 'operator'),
  from_day   date not null,
  until_day  date,
  given_by   uuid not null,
  given_at   timestamptz not null,
  ended_by   uuid,
  primary key (council_id, id),
  foreign key (council_id, worker_id) references casework.worker (council_id, id),
  check (until_day >= from_day - 1)
);
comment on column casework.worker_role.until_day is 'the last day; the day before the first where it was taken back before it began';
create index worker_role_of_worker on casework.worker_role (council_id, worker_id, from_day);
create index worker_role_by_role on casework.worker_role (council_id, role);

create table casework.worker_deputy (
  council_id uuid not null,
  id         uuid not null,
  worker_id  uuid not null,
  stands_in  uuid not null,
  from_day   date not null,
  until_day  date not null,
  named_by   uuid not null,
  named_at   timestamptz not null,
  ended_by   uuid,
  primary key (council_id, id),
  foreign key (council_id, worker_id) references casework.worker (council_id, id),
  foreign key (council_id, stands_in) references casework.worker (council_id, id),
  check (until_day >= from_day - 1),
  check (stands_in <> worker_id)
);
create index worker_deputy_of_worker on casework.worker_deputy (council_id, worker_id, from_day);
create index worker_deputy_standing_in on casework.worker_deputy (council_id, stands_in, from_day);

create table casework.team (
  council_id uuid not null references tenant.council (id),
  id         uuid not null,
  name       text not null check (length(name) between 1 and 120),
  manager_id uuid not null,
  made_at    timestamptz not null,
  primary key (council_id, id),
  unique (council_id, name),
  foreign key (council_id, manager_id) references casework.worker (council_id, id)
);

create table casework.team_member (
  council_id uuid not null,
  id         uuid not null,
  team_id    uuid not null,
  worker_id  uuid not null,
  from_day   date not null,
  until_day  date,
  primary key (council_id, id),
  foreign key (council_id, team_id) references casework.team (council_id, id),
  foreign key (council_id, worker_id) references casework.worker (council_id, id),
  check (until_day >= from_day - 1)
);
create index team_member_of_team on casework.team_member (council_id, team_id, from_day);
create index team_member_of_worker on casework.team_member (council_id, worker_id);

do $$
declare
  t text;
begin
  foreach t in array array['worker', 'worker_role', 'worker_deputy', 'team', 'team_member'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert, update on casework.worker to ${app_role};
grant select, insert, update on casework.worker_role to ${app_role};
grant select, insert, update on casework.worker_deputy to ${app_role};
grant select, insert, update on casework.team to ${app_role};
grant select, insert, update on casework.team_member to ${app_role};
