-- Who opened the history of a draft that was shared with somebody who takes no part, before they signed (AUTH-13). Only ever added.
create table casework.draft_history_opened (
  council_id uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  worker_id  uuid not null,
  at         timestamptz not null,
  primary key (council_id, plan_id, version, worker_id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);

alter table casework.draft_history_opened enable row level security;
alter table casework.draft_history_opened force row level security;
create policy own_council on casework.draft_history_opened
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.draft_history_opened to ${app_role};
