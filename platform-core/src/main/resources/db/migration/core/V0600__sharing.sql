-- What the person says about copies of one version of a plan, and every copy and disclosure that left the council. Only ever added: a row
-- of the log that was wrong is corrected by another one.
create table casework.sharing_note (
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
create index sharing_note_of_plan on casework.sharing_note (council_id, plan_id, at);

alter table casework.sharing_note enable row level security;
alter table casework.sharing_note force row level security;
create policy own_council on casework.sharing_note
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.sharing_note to ${app_role};
