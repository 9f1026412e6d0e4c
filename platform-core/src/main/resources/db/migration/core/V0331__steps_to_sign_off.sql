-- What came before a signature: a manager's support, the panel's word. Only ever added; those since the last submission count.
create table casework.plan_step (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  role       text not null,
  word       text not null check (word in ('supports', 'agree', 'recommend', 'ask_for_information', 'return')),
  said       jsonb not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
comment on column casework.plan_step.said is 'the panel''s outcome or the manager''s support, as it was put on record';
create index plan_step_of_plan on casework.plan_step (council_id, plan_id, at);

-- Who declared that they, their family or their household are concerned. It is never taken back.
create table casework.declared_interest (
  council_id uuid not null,
  person_id  uuid not null,
  worker_id  uuid not null,
  at         timestamptz not null,
  primary key (council_id, person_id, worker_id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['plan_step', 'declared_interest'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
    execute format('grant select, insert on casework.%I to ${app_role}', t);
  end loop;
end
$$;

create trigger signed_for_good before insert or update on casework.plan_step
  for each row execute function casework.refuse_to_add_to_what_is_signed();
