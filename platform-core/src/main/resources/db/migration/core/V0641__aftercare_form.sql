-- The form that after-care was identified together with the NHS, as it was filed from the plan (S117-01). The one that was filed
-- last counts; none is ever taken away.
create table casework.aftercare_form (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  body       bytea not null check (length(body) between 1 and 5242880),
  sha256     bytea not null check (length(sha256) = 32),
  by_id      uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index aftercare_form_of_plan on casework.aftercare_form (council_id, plan_id, at);

alter table casework.aftercare_form enable row level security;
alter table casework.aftercare_form force row level security;
create policy own_council on casework.aftercare_form
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on casework.aftercare_form to ${app_role};
