-- Who did and who saw what: a chain for each council. Entries are only ever added; the head counts them and holds the last
-- hash, so that an end that was cut off is found too.
create table casework.audit_chain (
  council_id uuid primary key references tenant.council (id),
  entries    bigint not null check (entries >= 0),
  hash       bytea not null check (length(hash) = 32)
);

create table casework.audit_entry (
  council_id uuid not null references tenant.council (id),
  number     bigint not null check (number > 0),
  at         timestamptz not null,
  who        uuid not null,
  what       text not null check (what ~ '^[a-z][a-z0-9_.]{0,79}$'),
  about      jsonb not null check (jsonb_typeof(about) = 'object'),
  trace_id   text not null,
  previous   bytea not null check (length(previous) = 32),
  hash       bytea not null check (length(hash) = 32),
  primary key (council_id, number)
);
comment on column casework.audit_entry.about is 'identifiers by kind; never a name or a text';

create index audit_entry_by_person on casework.audit_entry (council_id, (about ->> 'person'), number);

alter table casework.audit_chain enable row level security;
alter table casework.audit_chain force row level security;
create policy own_council on casework.audit_chain
  using (council_id = public.app_council()) with check (council_id = public.app_council());

alter table casework.audit_entry enable row level security;
alter table casework.audit_entry force row level security;
create policy own_council on casework.audit_entry
  using (council_id = public.app_council()) with check (council_id = public.app_council());

create function casework.refuse_to_change_the_record() returns trigger language plpgsql as
  $$ begin raise exception 'the audit record is only ever added to' using errcode = 'insufficient_privilege'; end $$;

create trigger only_added_to before update or delete or truncate on casework.audit_entry
  for each statement execute function casework.refuse_to_change_the_record();

grant select, insert on casework.audit_entry to ${app_role};
grant select, insert, update on casework.audit_chain to ${app_role};
