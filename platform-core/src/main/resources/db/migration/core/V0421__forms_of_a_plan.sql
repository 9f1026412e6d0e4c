-- The final copy is issued in the forms that the person needs too, and a plan keeps the template on which it was begun.
alter table casework.plan_copy drop constraint plan_copy_form_check;
alter table casework.plan_copy add constraint plan_copy_form_check
  check (form in ('html', 'pdf', 'text', 'large_print', 'short', 'easy_read'));
alter table casework.plan add column template jsonb;
comment on column casework.plan.template is 'the council''s template of the day on which the plan was begun; null for plans from before it was kept';
