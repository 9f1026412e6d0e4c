-- The bounds that no machine can check, in the words in which whoever approved the value was shown them.
alter table tenant.policy_setting
  add column judged jsonb check (jsonb_typeof(judged) = 'array');
comment on column tenant.policy_setting.judged is 'null where nothing was left to a person, or where nobody approved: the council was opened with the value';
