-- Tasks that a rule wants done: opened, changed and closed by the rule itself, in the transaction of whatever it looks at.
alter table casework.task
  add column owed_key text check (length(owed_key) between 1 and 120),
  add column says     text,
  add column ends     text,
  add column why      jsonb,
  add column owner    text not null default 'practitioner' check (owner ~ '^[a-z][a-z0-9_]{0,59}$'),
  add column urgent   boolean not null default false,
  add column done_why text,
  alter column due drop not null,
  drop constraint task_check,
  add constraint task_done check (done_at is not null or (done_by is null and done_why is null)),
  add constraint task_done_by check (done_at is null or done_by is not null or done_why is not null),
  add constraint task_owed check ((owed_key is null) = (says is null) and (owed_key is null) = (ends is null) and (owed_key is null) = (why is null));
comment on column casework.task.owed_key is 'by which the rule knows its task again; null for one that an event made';
comment on column casework.task.owner is 'practitioner, line_manager, team or a role; owner_id is always the practitioner whom it concerns';
comment on column casework.task.done_by is 'whose write did it; null where only time did';

-- One open task for one thing that is owed, whoever finds it first.
create unique index task_owed_of_plan on casework.task (council_id, plan_id, owed_key)
  where done_at is null and owed_key is not null and plan_id is not null;
create unique index task_owed_of_person on casework.task (council_id, person_id, owed_key)
  where done_at is null and owed_key is not null and plan_id is null;
create index task_of_role on casework.task (council_id, owner, due, id) where done_at is null and owner <> 'practitioner';

-- How far the day's round through the plans has come: what only time changes is found by it.
create table casework.owed_round (
  council_id     uuid not null references tenant.council (id),
  day            date not null,
  policy_version int  not null,
  position       uuid,
  finished_at    timestamptz,
  primary key (council_id, day, policy_version)
);
comment on column casework.owed_round.position is 'the last plan that was looked at';

alter table casework.owed_round enable row level security;
alter table casework.owed_round force row level security;
create policy own_council on casework.owed_round
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert, update, delete on casework.owed_round to ${app_role};

-- What was done about what was asked for; beside the plan, so that it can be said of a signed one, and never changed.
create table casework.follow_up (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  person_id  uuid not null,
  owed_key   text not null check (length(owed_key) between 1 and 120),
  done_on    date not null,
  outcome    text not null check (outcome in ('done', 'declined', 'not_possible')),
  said       text not null,
  how        text,
  with_whom  text,
  next_step  text,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index follow_up_of_plan on casework.follow_up (council_id, plan_id, at);

alter table casework.follow_up enable row level security;
alter table casework.follow_up force row level security;
create policy own_council on casework.follow_up
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.follow_up to ${app_role};
