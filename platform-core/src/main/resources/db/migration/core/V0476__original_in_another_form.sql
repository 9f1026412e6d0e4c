-- The drawing, recording or other thing in which somebody made the plan, where the council can file it (FORMAT-02). The one that
-- was filed last counts; none is ever taken away.
create table casework.original_form (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  media_type text not null,
  body       bytea not null check (length(body) between 1 and 5242880),
  sha256     bytea not null check (length(sha256) = 32),
  by_id      uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index original_form_of_plan on casework.original_form (council_id, plan_id, at);

alter table casework.original_form enable row level security;
alter table casework.original_form force row level security;
create policy own_council on casework.original_form
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on casework.original_form to ${app_role};
