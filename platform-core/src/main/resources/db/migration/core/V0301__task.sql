-- Something to be done by somebody by a day. What it says is made of its kind.
create table casework.task (
  council_id uuid not null references tenant.council (id),
  id         uuid not null,
  kind       text not null check (kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  owner_id   uuid not null,
  person_id  uuid not null,
  plan_id    uuid,
  earliest   date,
  due        date not null,
  rule       text not null,
  made_at    timestamptz not null,
  done_at    timestamptz,
  done_by    uuid,
  primary key (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id),
  check ((done_at is null) = (done_by is null))
);
create index task_open on casework.task (council_id, owner_id, due, id) where done_at is null;
create index task_of_plan on casework.task (council_id, plan_id, kind) where done_at is null;

alter table casework.task enable row level security;
alter table casework.task force row level security;
create policy own_council on casework.task
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, update on casework.task to ${app_role};
