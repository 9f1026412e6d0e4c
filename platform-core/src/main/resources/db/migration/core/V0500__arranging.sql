-- What is put on record while the support that a plan promises is found, waited for and started. It stands beside the plan, signed or
-- not, and is only ever added: what is so now is reckoned from all of it.
create table casework.arranging_note (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind ~ '^[a-z][a-z_]{0,39}$'),
  content    jsonb not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index arranging_note_of_plan on casework.arranging_note (council_id, plan_id, at);

alter table casework.arranging_note enable row level security;
alter table casework.arranging_note force row level security;
create policy own_council on casework.arranging_note
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.arranging_note to ${app_role};

-- The referrals as the teams that buy support see them; kept in step with the notes by whoever adds one.
create table casework.purchasing_referral (
  council_id  uuid not null,
  plan_id     uuid not null,
  number      text not null check (number ~ '^A[0-9]{1,4}$'),
  person_id   uuid not null,
  what        text not null check (what in ('plan', 'interim', 'change_of_provider')),
  lines       text[] not null,
  area        text not null,
  team        text not null,
  level       text not null,
  level_name  text not null,
  rank        int  not null,
  referred_on date not null,
  last_day    date,
  re_rate_by  date not null,
  waits_since date,
  found_on    date,
  started_on  date,
  changed_at  timestamptz not null,
  primary key (council_id, plan_id, number),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index purchasing_referral_open on casework.purchasing_referral (council_id, rank desc, referred_on, plan_id, number)
  where started_on is null;

alter table casework.purchasing_referral enable row level security;
alter table casework.purchasing_referral force row level security;
create policy own_council on casework.purchasing_referral
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert, update on casework.purchasing_referral to ${app_role};
