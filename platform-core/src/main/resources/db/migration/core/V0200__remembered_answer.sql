-- What was answered to a POST that carried an Idempotency-Key; written in the transaction of the write itself.
create table casework.remembered_answer (
  council_id  uuid not null references tenant.council (id),
  worker_id   uuid not null,
  key         text not null check (length(key) between 1 and 200),
  fingerprint text not null,
  kind        text not null,
  answer      jsonb not null,
  at          timestamptz not null,
  primary key (council_id, worker_id, key)
);

alter table casework.remembered_answer enable row level security;
alter table casework.remembered_answer force row level security;
create policy own_council on casework.remembered_answer
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, delete on casework.remembered_answer to ${app_role};
