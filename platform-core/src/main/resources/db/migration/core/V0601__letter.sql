-- Letters about a plan, as they were made. Only ever added: another one of the same kind is another version, and the earlier one stays.
create table casework.letter (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  person_id  uuid not null,
  number     integer not null check (number > 0),
  kind       text not null check (kind ~ '^[a-z][a-z_]{0,39}$'),
  title      text not null check (length(title) between 1 and 500),
  html       bytea not null,
  pdf        bytea not null,
  made_at    timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  primary key (council_id, id),
  unique (council_id, plan_id, number),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);

alter table casework.letter enable row level security;
alter table casework.letter force row level security;
create policy own_council on casework.letter
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.letter to ${app_role};
