-- Who wrote in a section, in which role, from when to when; also of several, because mixed authorship is normal.
alter table casework.plan_section add column authors jsonb not null default '[]';

-- The making of a plan that was given to the person or to somebody else: of which sections, on which terms, until when, and
-- how it came back. What it rested on is kept with it. Access hangs on these rows and nothing else.
create table casework.plan_delegation (
  council_id         uuid not null,
  id                 uuid not null,
  plan_id            uuid not null,
  version            int  not null,
  delegate_id        uuid not null,
  delegate_name      text not null check (length(delegate_name) between 1 and 201),
  kind               text not null check (kind in ('person', 'relative_or_friend', 'advocate', 'broker', 'other')),
  writes             text check (writes in ('alone', 'with_an_advocate', 'with_somebody_else')),
  sections           text[] not null check (cardinality(sections) >= 1 and not ('people_involved' = any (sections))),
  role_id            uuid not null,
  target             date not null,
  checks             text not null,
  help               text not null,
  determination      jsonb not null,
  given_at           timestamptz not null,
  given_by           uuid not null,
  given_by_name      text not null,
  handed_back_at     timestamptz,
  handed_back_says   text,
  taken_back_at      timestamptz,
  taken_back_by      uuid,
  taken_back_by_name text,
  taken_back_for     text check (taken_back_for in ('themselves', 'person', 'council')),
  reason             text,
  persons_views      text,
  new_target         date,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, delegate_id) references casework.worker (council_id, id),
  foreign key (council_id, role_id) references casework.worker_role (council_id, id),
  check ((taken_back_at is null) = (taken_back_by is null)),
  check (taken_back_at is null or (reason is not null and persons_views is not null))
);
comment on column casework.plan_delegation.role_id is 'the dated role in the directory that lets them in, which ends with the target';
create unique index plan_delegation_one_at_a_time on casework.plan_delegation (council_id, plan_id) where taken_back_at is null;
create index plan_delegation_of_delegate on casework.plan_delegation (council_id, delegate_id, given_at);

alter table casework.plan_delegation enable row level security;
alter table casework.plan_delegation force row level security;
create policy own_council on casework.plan_delegation
  using (council_id = public.app_council()) with check (council_id = public.app_council());

-- What was given to whom stands; only how long, and how it came back, changes.
grant select, insert on casework.plan_delegation to ${app_role};
grant update (role_id, target, handed_back_at, handed_back_says, taken_back_at, taken_back_by, taken_back_by_name,
    taken_back_for, reason, persons_views, new_target)
  on casework.plan_delegation to ${app_role};
