-- What was made known about a plan, signed or not, and stands beside it: a carer's change, equipment that was supplied, a provider
-- that failed, support that is in place. It is only ever added.
create table casework.notice (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind in ('carer_changes', 'equipment', 'provider_failures', 'in_place')),
  content    jsonb not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index notice_of_plan on casework.notice (council_id, plan_id, at);

alter table casework.notice enable row level security;
alter table casework.notice force row level security;
create policy own_council on casework.notice
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.notice to ${app_role};
