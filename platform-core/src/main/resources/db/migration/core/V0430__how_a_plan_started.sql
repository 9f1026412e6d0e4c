-- The kinds of plan for young people, and how a plan came to be started: from which event, by which team, on which grounds.
alter table casework.plan drop constraint plan_kind_check;
alter table casework.plan add constraint plan_kind_check check (kind in ('care_and_support_plan', 'support_plan', 'pathway_plan',
  'young_persons_plan', 'combined_pathway_and_care_and_support_plan'));
alter table casework.plan add column start jsonb;
comment on column casework.plan.start is 'how it was started, as it stood on that day; null for a plan that was taken over under way';
