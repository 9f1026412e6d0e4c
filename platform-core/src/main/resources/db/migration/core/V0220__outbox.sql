-- What changed, for the live stream and for whoever catches up: written in the transaction of the change, identifiers only.
create table casework.outbox (
  council_id uuid not null references tenant.council (id),
  id         uuid not null default uuidv7(),
  kind       text not null check (kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  about      uuid not null,
  seen_by    text[] not null,
  at         timestamptz not null,
  primary key (council_id, id)
);
comment on column casework.outbox.seen_by is 'permissions, any of which lets somebody hear of it; empty for every member';

alter table casework.outbox enable row level security;
alter table casework.outbox force row level security;
create policy own_council on casework.outbox
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, delete on casework.outbox to ${app_role};
