-- A review from the day on which it is scheduled to the day on which it is completed: exactly one that nobody has held yet for a version,
-- beside those that somebody asked for in between. A completed one never changes.
alter table casework.review
  add column type     text not null default 'first' check (type in ('first', 'routine', 'unplanned')),
  add column state    text not null default 'due' check (state in ('due', 'under_way', 'completed', 'replaced')),
  add column method   text check (method in ('full', 'light_touch')),
  add column responsible_id   uuid,
  add column responsible_name text,
  add column offered_to       text check (length(offered_to) between 1 and 200),
  add column offered_on       date,
  add column offered_note     text,
  add column returned_because text,
  add column opened_on        date,
  add column opened_because   text,
  add column held_on          date,
  add column payment_reviewed boolean not null default false,
  add column completed_at     timestamptz,
  add column completed_by     uuid,
  add column completed_by_name text,
  add column started_on       date,
  add column first_payment_on date,
  add column late_reason      text,
  add column separate_reason  text,
  add column replaced_because text,
  add column outcome          jsonb not null default '{}',
  add constraint review_completed check ((state = 'completed') = (completed_at is not null)),
  add constraint review_held check (state <> 'completed' or held_on is not null);
comment on column casework.review.started_on is 'the actual start of support that moved the window, once and by somebody';
comment on column casework.review.returned_because is 'why whoever it was offered to gave it back';

-- One next review for a version, whoever writes it twice at once.
create unique index review_next on casework.review (council_id, plan_id)
  where type <> 'unplanned' and state in ('due', 'under_way');
create index review_open on casework.review (council_id, together_by) where state in ('due', 'under_way');
create index review_of_person on casework.review (council_id, person_id, held_on) where state = 'completed';

create table casework.review_section (
  council_id    uuid not null,
  review_id     uuid not null,
  name          text not null check (name in ('how_held', 'what_was_met', 'risks', 'money', 'changes', 'next')),
  revision      bigint not null check (revision >= 1),
  content       jsonb not null,
  saved_by      uuid not null,
  saved_by_name text not null,
  saved_at      timestamptz not null,
  primary key (council_id, review_id, name),
  foreign key (council_id, review_id) references casework.review (council_id, id)
);

create table casework.review_request (
  council_id   uuid not null,
  id           uuid not null,
  plan_id      uuid not null,
  person_id    uuid not null,
  at           timestamptz not null,
  by_id        uuid not null,
  by_name      text not null,
  received_on  date not null,
  requester    text not null check (length(requester) between 1 and 200),
  relationship text not null,
  on_behalf    boolean not null,
  ground       text not null check (ground in ('not_working', 'needs', 'circumstances', 'carer', 'other')),
  said         text,
  affects_plan boolean,
  reasonable   boolean,
  decision     text check (decision in ('review', 'refused', 'noted')),
  reason       text,
  decided_on   date,
  decided_by   uuid,
  decided_by_name text,
  letter       text,
  review_id    uuid,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id),
  foreign key (council_id, review_id) references casework.review (council_id, id),
  check (ground <> 'other' or length(said) > 0),
  check ((decision is null) = (decided_on is null)),
  check (decision is distinct from 'refused' or length(reason) > 0)
);
create index review_request_of_plan on casework.review_request (council_id, plan_id, at);

do $$
declare
  t text;
begin
  foreach t in array array['review_section', 'review_request'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;
grant select, insert, update on casework.review_section to ${app_role};
grant select, insert, update (affects_plan, reasonable, decision, reason, decided_on, decided_by, decided_by_name, letter, review_id)
  on casework.review_request to ${app_role};

create function casework.refuse_to_change_a_completed_review() returns trigger language plpgsql as
  $$ begin raise exception 'a completed review never changes' using errcode = 'insufficient_privilege'; end $$;
create trigger completed_for_good before update on casework.review
  for each row when (old.state = 'completed') execute function casework.refuse_to_change_a_completed_review();

create function casework.refuse_to_write_in_a_completed_review() returns trigger language plpgsql as $$
begin
  if exists (select 1 from casework.review r
              where r.council_id = new.council_id and r.id = new.review_id and r.state = 'completed') then
    raise exception 'a completed review never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger completed_for_good before insert or update on casework.review_section
  for each row execute function casework.refuse_to_write_in_a_completed_review();
