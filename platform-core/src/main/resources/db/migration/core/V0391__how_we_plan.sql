-- How the planning itself goes is one more section of a plan.
alter table casework.plan_section
  drop constraint plan_section_name_check,
  add constraint plan_section_name_check check (name in ('about_me', 'outcomes', 'needs', 'support', 'informal_support', 'money',
    'managing_the_money', 'risks', 'advice', 'other_plans', 'review', 'people_involved', 'how_we_plan'));
