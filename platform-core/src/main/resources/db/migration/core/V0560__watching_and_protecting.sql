-- What is put on record about watching a plan between its reviews, and to protect somebody. It stands beside the plan, signed or not,
-- goes on with the versions after it, and is only ever added: what is so now is reckoned from all of it.
create table casework.monitoring_note (
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
create index monitoring_note_of_person on casework.monitoring_note (council_id, person_id, at);

create table casework.protection_note (
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
create index protection_note_of_person on casework.protection_note (council_id, person_id, at);

do $$
declare
  t text;
begin
  foreach t in array array['monitoring_note', 'protection_note'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert on casework.monitoring_note to ${app_role};
grant select, insert on casework.protection_note to ${app_role};
