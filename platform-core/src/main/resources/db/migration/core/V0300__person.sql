-- The person at the centre. The record is one document typed by records; what is searched or listed stands in columns.
create table casework.person (
  council_id       uuid not null references tenant.council (id),
  id               uuid not null,
  record_number    text not null check (length(record_number) between 1 and 40),
  record_key       text not null,
  first_names      text not null,
  last_name        text not null,
  likes_to_be_called text,
  date_of_birth    date not null,
  nhs_number       text check (nhs_number ~ '^[0-9]{10}$'),
  town             text,
  record           jsonb not null,
  made_at          timestamptz not null,
  changed_at       timestamptz not null,
  primary key (council_id, id),
  unique (council_id, record_key)
);
comment on column casework.person.record_key is 'the record number as it is compared: in lower case, without spaces';
create index person_born on casework.person (council_id, date_of_birth);
create index person_nhs_number on casework.person (council_id, nhs_number) where nhs_number is not null;
create index person_changed on casework.person (council_id, changed_at desc);

-- Three letters at a time of every name, so that a name is found in spite of typing mistakes. Plain rows that are compared
-- for equality, because under row-level security an operator of pg_trgm is never asked of an index (it is not leakproof).
create table casework.person_name_part (
  council_id uuid not null,
  part       text not null check (length(part) = 3),
  person_id  uuid not null,
  primary key (council_id, part, person_id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index person_name_part_of_person on casework.person_name_part (council_id, person_id);

-- When a worker last opened a record, for the list that a blank search shows.
create table casework.person_opened (
  council_id uuid not null,
  worker_id  uuid not null,
  person_id  uuid not null,
  at         timestamptz not null,
  primary key (council_id, worker_id, person_id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);

create table casework.assessment (
  council_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind in ('adult', 'carer', 'transition')),
  completed  date,
  content    jsonb not null,
  made_at    timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index assessment_of_person on casework.assessment (council_id, person_id, completed desc);

-- What happened, for the person's timeline. The audit record is another thing: it also holds every view, and is chained.
create table casework.happening (
  council_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  at         timestamptz not null,
  what       text not null check (what ~ '^[a-z][a-z0-9_.]{0,79}$'),
  about      uuid,
  by_id      uuid,
  by_name    text,
  primary key (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index happening_of_person on casework.happening (council_id, person_id, at desc);

-- The record as it came, whole: also what no table has a place for yet.
create table casework.taken_in (
  council_id uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  as_at      date not null,
  file       jsonb not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references casework.person (council_id, id)
);
create index taken_in_of_person on casework.taken_in (council_id, person_id);

do $$
declare
  t text;
begin
  foreach t in array array['person', 'person_name_part', 'person_opened', 'assessment', 'happening', 'taken_in'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert, update on casework.person to ${app_role};
grant select, insert, delete on casework.person_name_part to ${app_role};
grant select, insert, update on casework.person_opened to ${app_role};
grant select, insert on casework.assessment to ${app_role};
grant select, insert on casework.happening to ${app_role};
grant select, insert on casework.taken_in to ${app_role};
