-- Providers that the council knows: what they offer, where, at which price for one of what, and from which day (ARRANGE-06). Only ever
-- added: a later day takes the place of an earlier one, and one without a price says that it is no longer offered.
create table casework.provider_offer (
  council_id   uuid not null references tenant.council (id),
  id           uuid not null,
  provider     text not null check (length(provider) between 1 and 200),
  name_key     text not null,
  cqc_location text check (length(cqc_location) between 1 and 40),
  offers       text not null check (length(offers) between 1 and 300),
  area         text not null check (length(area) between 1 and 100),
  unit         text not null check (unit ~ '^[a-z]{1,20}$'),
  pence        bigint check (pence >= 0),
  from_day     date not null,
  made_at      timestamptz not null,
  by_id        uuid not null,
  by_name      text not null,
  primary key (council_id, id)
);
create index provider_offer_now on casework.provider_offer (council_id, name_key, lower(offers), lower(area), unit, from_day desc);

alter table casework.provider_offer enable row level security;
alter table casework.provider_offer force row level security;
create policy own_council on casework.provider_offer
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.provider_offer to ${app_role};
