-- What is put on record about charges, and about somebody who pays for themselves. It stands beside the plan, signed or not, goes on with
-- the versions after it, and is only ever added: what is so now is reckoned from all of it.
create table casework.charging_note (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind ~ '^[a-z][a-z_]{0,39}$'),
  content    jsonb not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index charging_note_of_person on casework.charging_note (council_id, person_id, at);
alter table casework.charging_note enable row level security;
alter table casework.charging_note force row level security;
create policy own_council on casework.charging_note
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.charging_note to ${app_role};
