-- Every version of every part of a person's record. The person's row holds what stands now; here nothing is ever changed or taken
-- away, so the record can be read as it stood on any day, with who wrote what. Revision 0 is the part as it came with the record.
create table casework.person_part (
  council_id    uuid not null,
  person_id     uuid not null,
  part          text not null check (part in ('how_to_speak', 'people_around', 'capacity', 'in_advance', 'at_present', 'taking_part')),
  revision      bigint not null check (revision >= 0),
  content       jsonb not null,
  saved_by      uuid,
  saved_by_name text,
  saved_at      timestamptz not null,
  primary key (council_id, person_id, part, revision),
  foreign key (council_id, person_id) references casework.person (council_id, id),
  check (revision = 0 or (saved_by is not null and saved_by_name is not null))
);

alter table casework.person_part enable row level security;
alter table casework.person_part force row level security;
create policy own_council on casework.person_part using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on casework.person_part to ${app_role};
