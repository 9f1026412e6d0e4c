-- What a council says should come of facts that it made up: tried on every change of its policy. A revision is added, never changed.
create table tenant.worked_example (
  council_id      uuid not null references tenant.council (id),
  id              uuid not null,
  revision        integer not null check (revision >= 1),
  from_day        date not null,
  name            text not null check (length(name) between 1 and 200),
  determination   text not null check (determination ~ '^[a-z][a-z-]{0,59}$'),
  facts           jsonb not null,
  on_day          date,
  expected        jsonb,
  reason          text not null check (length(reason) between 1 and 4000),
  policy_version  integer,
  changed_by      uuid not null,
  changed_by_name text not null check (length(changed_by_name) between 1 and 200),
  changed_at      timestamptz not null,
  primary key (council_id, id, revision),
  foreign key (council_id, policy_version) references tenant.policy_version (council_id, version)
);
comment on column tenant.worked_example.from_day is 'the first day on which this revision counts';
comment on column tenant.worked_example.on_day is 'the day that is asked about; null for the first day of whatever change is tried';
comment on column tenant.worked_example.expected is 'the answer, or the part of it that matters; null where the example was laid aside';
comment on column tenant.worked_example.policy_version is 'the published change that brought this revision with it; null where it was written by itself';

alter table tenant.worked_example enable row level security;
alter table tenant.worked_example force row level security;
create policy own_council on tenant.worked_example
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on tenant.worked_example to ${app_role};

alter table tenant.policy_draft add column examples jsonb not null default '{}';
comment on column tenant.policy_draft.examples is 'what the change would make of worked examples: by id the new answer and the reason';
