-- How far everybody whose open work a published policy changes has been told of it: goes on where it stopped, tells nobody twice.
create table casework.policy_told (
  council_id  uuid not null,
  version     integer not null,
  position    uuid,
  told        bigint not null default 0 check (told >= 0),
  finished_at timestamptz,
  primary key (council_id, version),
  foreign key (council_id, version) references tenant.policy_version (council_id, version)
);
comment on column casework.policy_told.position is 'the last plan that was looked at';

alter table casework.policy_told enable row level security;
alter table casework.policy_told force row level security;
create policy own_council on casework.policy_told
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert, update on casework.policy_told to ${app_role};
