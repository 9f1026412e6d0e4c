-- The facts of a live plan that a council's policy has a say in: codes, days and figures, no name and no free text. Derived
-- from the plan and the person's record as they were at two moments and read in one form; a row counts only while all three
-- hold. Plans that were there before get their row from the service, which fills what is not kept as soon as it starts.
create table casework.plan_facts (
  council_id  uuid not null,
  plan_id     uuid not null,
  plan_at     timestamptz not null,
  person_at   timestamptz not null,
  form        text not null,
  has_charges boolean not null,
  facts       json not null,
  primary key (council_id, plan_id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
comment on table casework.plan_facts is 'a copy for asking the law about very many plans: what is not up to date is read from the plan itself';
comment on column casework.plan_facts.plan_at is 'when the plan that it was read from last changed';
comment on column casework.plan_facts.person_at is 'when the person''s record that it was read from last changed';
comment on column casework.plan_facts.form is 'a mark of the program that read it';

alter table casework.plan_facts enable row level security;
alter table casework.plan_facts force row level security;
create policy own_council on casework.plan_facts
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, update on casework.plan_facts to ${app_role};
