-- Disclosures: concerns about the practice of an individual. They stand apart from every person's record, and behind a door of their own:
-- the service's role can put one down and count them, and can read none but through the functions below. A function gives one only to
-- a named receiver of the day on which it was made, and never to whoever manages the discloser, nor to whom it is about.
create table casework.disclosure (
  council_id  uuid not null references tenant.council (id),
  id          uuid not null,
  number      int  not null check (number > 0),
  at          timestamptz not null,
  receivers   text[] not null check (cardinality(receivers) > 0),
  routed_to   text not null,
  content     jsonb not null,
  about       text,
  by_id       uuid not null,
  by_name     text not null,
  primary key (council_id, id),
  unique (council_id, number)
);

create table casework.disclosure_file (
  council_id    uuid not null,
  id            uuid not null,
  disclosure_id uuid not null,
  kind          text not null check (kind in ('incident_details', 'witness_statement', 'document')),
  name          text not null check (length(name) between 1 and 200),
  media_type    text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain')),
  body          bytea not null check (length(body) between 1 and 5242880),
  at            timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, disclosure_id) references casework.disclosure (council_id, id)
);
create index disclosure_file_of on casework.disclosure_file (council_id, disclosure_id);

do $$
declare
  t text;
begin
  foreach t in array array['disclosure', 'disclosure_file'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

create function casework.refuse_to_change_a_disclosure() returns trigger language plpgsql as
  $$ begin raise exception 'a disclosure is only ever added' using errcode = 'insufficient_privilege'; end $$;
create trigger only_added before update or delete or truncate on casework.disclosure
  for each statement execute function casework.refuse_to_change_a_disclosure();
create trigger only_added before update or delete or truncate on casework.disclosure_file
  for each statement execute function casework.refuse_to_change_a_disclosure();

-- What this reader may read; council_id is filtered by row-level security too, which holds for the owner as well.
create function casework.disclosures_for(reader uuid, reader_name text, reader_roles text[], today date)
  returns table (id uuid, number int, at timestamptz, routed_to text, content jsonb, by_name text)
  language sql stable security definer set search_path = '' as $$
    select d.id, d.number, d.at, d.routed_to, d.content, d.by_name
      from casework.disclosure d
     where d.council_id = public.app_council()
       and d.receivers && reader_roles
       and lower(coalesce(d.about, '')) <> lower(reader_name)
       and not exists (
         select 1 from casework.team t
           join casework.team_member m on m.council_id = t.council_id and m.team_id = t.id
          where t.council_id = d.council_id and t.manager_id = reader and m.worker_id = d.by_id
            and m.from_day <= today and (m.until_day is null or m.until_day >= today))
$$;

create function casework.disclosure_files_for(reader uuid, reader_name text, reader_roles text[], today date, disclosure uuid)
  returns table (id uuid, kind text, name text, media_type text, body bytea)
  language sql stable security definer set search_path = '' as $$
    select f.id, f.kind, f.name, f.media_type, f.body
      from casework.disclosures_for(reader, reader_name, reader_roles, today) d
      join casework.disclosure_file f on f.council_id = public.app_council() and f.disclosure_id = d.id
     where d.id = disclosure
     order by f.id
$$;

-- A file is added by whoever disclosed, and by nobody else.
create function casework.attach_to_disclosure(disclosure uuid, discloser uuid, file uuid, kind text, name text, media_type text,
    body bytea, at timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  added int;
begin
  insert into casework.disclosure_file (council_id, id, disclosure_id, kind, name, media_type, body, at)
  select d.council_id, file, d.id, attach_to_disclosure.kind, attach_to_disclosure.name, attach_to_disclosure.media_type,
         attach_to_disclosure.body, attach_to_disclosure.at
    from casework.disclosure d
   where d.council_id = public.app_council() and d.id = disclosure and d.by_id = discloser;
  get diagnostics added = row_count;
  return added = 1;
end
$$;

revoke all on function casework.disclosures_for(uuid, text, text[], date) from public;
revoke all on function casework.disclosure_files_for(uuid, text, text[], date, uuid) from public;
revoke all on function casework.attach_to_disclosure(uuid, uuid, uuid, text, text, text, bytea, timestamptz) from public;
grant execute on function casework.disclosures_for(uuid, text, text[], date) to ${app_role};
grant execute on function casework.disclosure_files_for(uuid, text, text[], date, uuid) to ${app_role};
grant execute on function casework.attach_to_disclosure(uuid, uuid, uuid, text, text, text, bytea, timestamptz) to ${app_role};
grant insert on casework.disclosure to ${app_role};
grant select (council_id, id, number) on casework.disclosure to ${app_role};
