-- How a version of a plan was made and is kept: the template, the day of the talk, informal records, the quality checklist. It goes on
-- after the signature, because notes are filed or destroyed when a plan is done. how_met is the SHA-256 of everything that the plan says about
-- how needs are met, so that two plans with the same words are seen without either being read.
create table casework.plan_keeping (
  council_id uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  content    jsonb not null default '{}',
  how_met    bytea check (length(how_met) = 32),
  primary key (council_id, plan_id, version),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index plan_keeping_how_met on casework.plan_keeping (council_id, how_met) where how_met is not null;

-- Information and advice given to a person at any stage, with or without a plan. Only ever added.
create table casework.told (
  council_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  given      jsonb not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index told_of_person on casework.told (council_id, person_id, at);

do $$
declare
  t text;
begin
  foreach t in array array['plan_keeping', 'told'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;
grant select, insert, update (content, how_met) on casework.plan_keeping to ${app_role};
grant select, insert on casework.told to ${app_role};
