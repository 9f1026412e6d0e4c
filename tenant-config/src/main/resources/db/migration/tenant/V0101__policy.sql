-- What a council has decided, by version. A published row is never changed and never deleted: the service may not.
alter table tenant.council
  add column kind   text check (length(kind) between 1 and 60),
  add column region text check (length(region) between 1 and 60);

create table tenant.policy_version (
  council_id       uuid not null references tenant.council (id),
  version          integer not null check (version >= 1),
  from_day         date not null,
  reason           text not null check (length(reason) between 1 and 4000),
  drafted_by       uuid not null,
  drafted_by_name  text not null check (length(drafted_by_name) between 1 and 200),
  approved_by      uuid,
  approved_by_name text check (length(approved_by_name) between 1 and 200),
  published_at     timestamptz not null,
  primary key (council_id, version),
  check ((approved_by is null) = (approved_by_name is null)),
  check (approved_by <> drafted_by)
);
comment on column tenant.policy_version.approved_by is 'null only for the versions with which the council was opened';

create table tenant.policy_setting (
  council_id  uuid not null,
  version     integer not null,
  key         text not null check (length(key) between 1 and 120),
  value       jsonb not null,
  legal_basis text check (length(legal_basis) between 1 and 4000),
  primary key (council_id, version, key),
  foreign key (council_id, version) references tenant.policy_version (council_id, version)
);

create table tenant.policy_draft (
  council_id        uuid not null references tenant.council (id),
  id                uuid not null,
  revision          bigint not null check (revision >= 1),
  state             text not null check (state in ('draft', 'checked', 'approved', 'published', 'discarded')),
  from_day          date not null,
  settings          jsonb not null,
  legal_bases       jsonb not null,
  reason            text not null check (length(reason) <= 4000),
  based_on_version  integer not null,
  drafted_by        uuid not null,
  drafted_by_name   text not null check (length(drafted_by_name) between 1 and 200),
  edited_by         uuid[] not null,
  changed_at        timestamptz not null,
  approved_by       uuid,
  approved_by_name  text check (length(approved_by_name) between 1 and 200),
  published_version integer,
  primary key (council_id, id),
  foreign key (council_id, based_on_version) references tenant.policy_version (council_id, version),
  foreign key (council_id, published_version) references tenant.policy_version (council_id, version),
  check ((state in ('approved', 'published')) = (approved_by is not null)),
  check ((state = 'published') = (published_version is not null)),
  check (approved_by <> all (edited_by))
);
create index policy_draft_by_change on tenant.policy_draft (council_id, changed_at desc);

alter table tenant.policy_version enable row level security;
alter table tenant.policy_version force row level security;
create policy own_council on tenant.policy_version
  using (council_id = public.app_council()) with check (council_id = public.app_council());

alter table tenant.policy_setting enable row level security;
alter table tenant.policy_setting force row level security;
create policy own_council on tenant.policy_setting
  using (council_id = public.app_council()) with check (council_id = public.app_council());

alter table tenant.policy_draft enable row level security;
alter table tenant.policy_draft force row level security;
create policy own_council on tenant.policy_draft
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on tenant.policy_version to ${app_role};
grant select, insert on tenant.policy_setting to ${app_role};
grant select, insert, update on tenant.policy_draft to ${app_role};
