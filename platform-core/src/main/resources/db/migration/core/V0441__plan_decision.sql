-- Decisions taken in planning: who decided what, when, on which facts, the person's view, and the law and policy of the day. Only ever
-- added: a decision is followed by another, never altered.
create table casework.plan_decision (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  at         timestamptz not null,
  by_id      uuid not null,
  decision   jsonb not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index plan_decision_of_plan on casework.plan_decision (council_id, plan_id, at);

alter table casework.plan_decision enable row level security;
alter table casework.plan_decision force row level security;
create policy own_council on casework.plan_decision
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on casework.plan_decision to ${app_role};
