-- Letters that commissioning writes to everybody who uses a service: one row for each, as it was made. Only the day on which it was sent
-- is written into it afterwards.
create table casework.concern_letter (
  council_id uuid not null,
  id         uuid not null,
  concern_id uuid not null,
  person_id  uuid not null,
  dated      date not null,
  reader     text not null check (reader in ('person', 'representative')),
  name       text not null,
  about      text not null,
  form       text not null check (form in ('html', 'large_print', 'easy_read', 'text')),
  also       text,
  provider   text not null,
  words      text not null,
  made_at    timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  sent_on    date,
  sent_by    uuid,
  primary key (council_id, id),
  unique (council_id, concern_id, dated, person_id, reader, name),
  check ((sent_on is null) = (sent_by is null)),
  foreign key (council_id, concern_id) references casework.provider_concern (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);

alter table casework.concern_letter enable row level security;
alter table casework.concern_letter force row level security;
create policy own_council on casework.concern_letter
  using (council_id = public.app_council()) with check (council_id = public.app_council());
grant select, insert on casework.concern_letter to ${app_role};
grant update (sent_on, sent_by) on casework.concern_letter to ${app_role};
