-- Whether a council lets other councils see its published policy. Each decision is added and stays.
create table tenant.policy_sharing (
  council_id      uuid not null references tenant.council (id),
  nth             integer not null check (nth >= 1),
  shared          boolean not null,
  reason          text not null check (length(reason) between 1 and 4000),
  decided_by      uuid not null,
  decided_by_name text not null check (length(decided_by_name) between 1 and 200),
  decided_at      timestamptz not null,
  primary key (council_id, nth)
);

alter table tenant.policy_sharing enable row level security;
alter table tenant.policy_sharing force row level security;
create policy own_council on tenant.policy_sharing
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on tenant.policy_sharing to ${app_role};

-- What other councils may see of a policy: a copy that the council itself writes while it shares and takes away when it stops.
-- Every council reads it and only its own writes it. It holds days, settings and values; no name, no reason, no draft.
create table tenant.shared_policy (
  council_id uuid primary key references tenant.council (id),
  since      timestamptz not null,
  changes    jsonb not null check (jsonb_typeof(changes) = 'array')
);
comment on column tenant.shared_policy.changes is 'every published version in the order of publication: {"from": day, "settings": {key: value}}';

alter table tenant.shared_policy enable row level security;
alter table tenant.shared_policy force row level security;
create policy own_council on tenant.shared_policy
  using (council_id = public.app_council()) with check (council_id = public.app_council());
create policy seen_by_every_council on tenant.shared_policy
  for select using (public.app_council() is not null);

grant select, insert, update, delete on tenant.shared_policy to ${app_role};
