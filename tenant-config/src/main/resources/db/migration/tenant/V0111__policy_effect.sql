-- What a draft would do to the live cases, as far as it was worked out. The newest of a draft counts; the cases of older ones go.
create table tenant.policy_effect (
  council_id     uuid not null references tenant.council (id),
  id             uuid not null,
  draft_id       uuid not null,
  draft_revision bigint not null,
  draft_mark     text not null,
  cases_mark     text not null,
  state          text not null check (state in ('running', 'stopped', 'complete')),
  cases          bigint not null check (cases >= 0),
  seen           bigint not null check (seen >= 0),
  position       text,
  counts         jsonb not null,
  begun_by       uuid not null,
  begun_by_name  text not null check (length(begun_by_name) between 1 and 200),
  begun_at       timestamptz not null,
  changed_at     timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, draft_id) references tenant.policy_draft (council_id, id)
);
create index policy_effect_of_draft on tenant.policy_effect (council_id, draft_id, begun_at desc);
comment on column tenant.policy_effect.draft_mark is 'what the draft said and what was published when it was begun; another mark makes the result stale';
comment on column tenant.policy_effect.cases_mark is 'how many live cases there were and when the last of them changed';

create table tenant.policy_effect_case (
  council_id    uuid not null,
  effect_id     uuid not null,
  kind          text not null check (kind in ('open_plan', 'queue_item', 'due_review', 'charge')),
  plan_id       uuid not null,
  record_number text not null,
  stage         text not null,
  before        text not null,
  after         text not null,
  primary key (council_id, effect_id, kind, plan_id),
  foreign key (council_id, effect_id) references tenant.policy_effect (council_id, id)
);
comment on table tenant.policy_effect_case is 'record numbers and figures of plans; never a name and never a word of a plan';

alter table tenant.policy_effect enable row level security;
alter table tenant.policy_effect force row level security;
create policy own_council on tenant.policy_effect
  using (council_id = public.app_council()) with check (council_id = public.app_council());
alter table tenant.policy_effect_case enable row level security;
alter table tenant.policy_effect_case force row level security;
create policy own_council on tenant.policy_effect_case
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, update on tenant.policy_effect to ${app_role};
grant select, insert, delete on tenant.policy_effect_case to ${app_role};
