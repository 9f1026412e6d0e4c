-- What shows whether panels keep to what they may do: edits that their members attempted (AUTH-08). Only ever added.
create table casework.panel_edit_attempt (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  section    text not null,
  at         timestamptz not null,
  by_id      uuid not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);

alter table casework.panel_edit_attempt enable row level security;
alter table casework.panel_edit_attempt force row level security;
create policy own_council on casework.panel_edit_attempt
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.panel_edit_attempt to ${app_role};

-- What the plan cost when the panel spoke, so that a budget that is lower afterwards is seen.
alter table casework.plan_step add column cost_annual_pence bigint, add column cost_one_off_pence bigint;
