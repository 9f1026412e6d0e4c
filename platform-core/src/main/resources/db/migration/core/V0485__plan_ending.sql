-- A plan ends, and its case closes. The signed version never changes: only its state moves, once, and only where an ending says so.

alter table casework.plan drop constraint plan_state_check;
alter table casework.plan add constraint plan_state_check
  check (state in ('draft', 'presented', 'submitted', 'returned', 'signed_off', 'ended'));

drop index casework.plan_one_under_way;
create unique index plan_one_under_way on casework.plan (council_id, person_id, kind) where state not in ('signed_off', 'ended');

create table casework.plan_ending (
  council_id      uuid not null,
  id              uuid not null,
  plan_id         uuid not null,
  person_id       uuid not null,
  state           text not null check (state in ('open', 'agreed', 'kept', 'ended', 'withdrawn')),
  revision        bigint not null check (revision >= 1),
  content         jsonb not null,
  opened_on       date not null,
  opened_by       uuid not null,
  opened_by_name  text not null,
  decided_on      date,
  decided_by      uuid,
  decided_by_name text,
  basis           text check (basis in ('consent', 'best_interests', 'risk')),
  decision        jsonb,
  safeguarding    jsonb,
  letter_sent     date,
  letter_to       text[] not null default '{}',
  ended_on        date,
  changed_at      timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id),
  check ((state = 'ended') = (ended_on is not null)),
  check (state = 'open' or decided_on is not null or state = 'ended')
);
comment on column casework.plan_ending.decision is 'what the determination and the rules said when it was decided, with the law and policy of the day';
create unique index plan_one_ending on casework.plan_ending (council_id, plan_id) where state in ('open', 'agreed');
create index plan_ending_of_plan on casework.plan_ending (council_id, plan_id, id desc);

-- What was decided stays; only what happens afterwards is still recorded.
create function casework.refuse_to_change_how_it_ended() returns trigger language plpgsql as $$
declare
  later text[] := array['instead', 'monitoring', 'told', 'checklist', 'services', 'help', 'keeping'];
begin
  if (to_jsonb(new) - array['content', 'revision', 'letter_sent', 'letter_to', 'changed_at'])
       is distinct from (to_jsonb(old) - array['content', 'revision', 'letter_sent', 'letter_to', 'changed_at'])
     or (new.content - later) is distinct from (old.content - later) then
    raise exception 'a decided ending never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger decided_for_good before update on casework.plan_ending
  for each row when (old.state in ('kept', 'ended', 'withdrawn')) execute function casework.refuse_to_change_how_it_ended();

-- The letter that confirms it, as it was made; added once for each form and never changed.
create table casework.ending_letter (
  council_id uuid not null,
  id         uuid not null,
  ending_id  uuid not null,
  revision   bigint not null,
  form       text not null check (form in ('html', 'pdf', 'text', 'large_print', 'easy_read')),
  media_type text not null,
  body       bytea not null,
  sha256     bytea not null check (length(sha256) = 32),
  made_at    timestamptz not null,
  by_id      uuid not null,
  primary key (council_id, id),
  unique (council_id, ending_id, revision, form),
  foreign key (council_id, ending_id) references casework.plan_ending (council_id, id)
);

-- What was decided about a case; only ever added to.
create table casework.case_step (
  council_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  what       text not null check (what in ('closed', 'kept_open', 'reopened')),
  reason     text not null check (length(btrim(reason)) between 1 and 2000),
  facts      text not null,
  decided_on date not null,
  by_id      uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index case_step_of_person on casework.case_step (council_id, person_id, id desc);

create function casework.refuse_to_close_over_a_plan() returns trigger language plpgsql as $$
begin
  if exists (select 1 from casework.plan p
              where p.council_id = new.council_id and p.person_id = new.person_id and p.state <> 'ended') then
    raise exception 'a case with a plan that is not ended stays open' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger plans_first before insert on casework.case_step
  for each row when (new.what = 'closed') execute function casework.refuse_to_close_over_a_plan();

-- The state of a plan moves to ended where its ending did, and nothing else of it moves with it.
drop trigger signed_for_good on casework.plan;
create trigger signed_for_good before update on casework.plan
  for each row when (old.state = 'signed_off' and new.state <> 'ended') execute function casework.refuse_to_change_what_is_signed();

create function casework.end_only_what_was_ended() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - array['state', 'changed_at']) is distinct from (to_jsonb(old) - array['state', 'changed_at'])
     or not exists (select 1 from casework.plan_ending e
                     where e.council_id = new.council_id and e.plan_id = new.id and e.state = 'ended') then
    raise exception 'only the state of a plan moves when it ends, and only with its ending' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger ends_with_its_ending before update on casework.plan
  for each row when (old.state <> 'ended' and new.state = 'ended') execute function casework.end_only_what_was_ended();
create trigger ended_for_good before update on casework.plan
  for each row when (old.state = 'ended') execute function casework.refuse_to_change_what_is_signed();

create function casework.refuse_to_write_in_what_ended() returns trigger language plpgsql as $$
begin
  if exists (select 1 from casework.plan p
              where p.council_id = new.council_id and p.id = new.plan_id and p.state = 'ended') then
    raise exception 'an ended plan never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger ended_for_good before insert or update on casework.plan_section
  for each row execute function casework.refuse_to_write_in_what_ended();

do $$
declare
  t text;
begin
  foreach t in array array['plan_ending', 'ending_letter', 'case_step'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert on casework.plan_ending to ${app_role};
grant update (state, revision, content, decided_on, decided_by, decided_by_name, basis, decision, safeguarding, letter_sent,
    letter_to, ended_on, changed_at) on casework.plan_ending to ${app_role};
grant select, insert on casework.ending_letter to ${app_role};
grant select, insert on casework.case_step to ${app_role};
