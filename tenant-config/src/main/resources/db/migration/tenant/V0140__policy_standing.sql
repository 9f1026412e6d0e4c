-- How a council's published policy stood before the law of a national pack when it was looked at last: found by the platform, decided by nobody.
create table tenant.policy_standing (
  council_id     uuid primary key references tenant.council (id),
  national_pack  text not null check (length(national_pack) between 1 and 40),
  policy_version integer not null,
  unlawful       jsonb not null check (jsonb_typeof(unlawful) = 'array'),
  found_at       timestamptz not null,
  foreign key (council_id, policy_version) references tenant.policy_version (council_id, version)
);

alter table tenant.policy_standing enable row level security;
alter table tenant.policy_standing force row level security;
create policy own_council on tenant.policy_standing
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, update on tenant.policy_standing to ${app_role};
