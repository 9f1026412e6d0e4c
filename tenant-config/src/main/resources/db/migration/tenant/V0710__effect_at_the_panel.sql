-- Plans that would go to the panel under new criteria stand beside the cases that would change.
alter table tenant.policy_effect_case drop constraint policy_effect_case_kind_check;
alter table tenant.policy_effect_case add constraint policy_effect_case_kind_check
  check (kind in ('open_plan', 'queue_item', 'due_review', 'charge', 'to_panel'));
