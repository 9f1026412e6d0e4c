-- A plan under way stands in rows that change: its head, and one row a section, each with its own revision.
-- What was submitted, returned and signed stands in rows that the application may only add: the freeze is a matter of grants.

create table casework.plan (
  council_id            uuid not null references tenant.council (id),
  id                    uuid not null,
  person_id             uuid not null,
  assessment_id         uuid not null,
  version               int  not null default 1 check (version >= 1),
  kind                  text not null check (kind in ('care_and_support_plan', 'support_plan', 'combined_pathway_and_care_and_support_plan')),
  state                 text not null check (state in ('draft', 'presented', 'submitted', 'returned', 'signed_off')),
  author_id             uuid not null,
  author_name           text not null,
  started_on            date not null,
  presented_on          date,
  changed_since_presented boolean not null default false,
  submitted_at          timestamptz,
  submitted_by          uuid,
  submitted_by_name     text,
  routed_to             text,
  signed_off_at         timestamptz,
  signed_off_by         uuid,
  signed_off_by_name    text,
  signed_off_as         text,
  review_earliest       date,
  review_due            date,
  cost_annual_pence     bigint check (cost_annual_pence >= 0),
  cost_one_off_pence    bigint check (cost_one_off_pence >= 0),
  urgent                boolean not null default false,
  returned_times        int not null default 0,
  found                 jsonb not null,
  agreement             jsonb not null,
  panel_matches         text[] not null default '{}',
  changed_at            timestamptz not null,
  primary key (council_id, id),
  check (state not in ('submitted', 'signed_off') or (submitted_at is not null and submitted_by is not null and routed_to is not null)),
  check (state <> 'signed_off' or (signed_off_at is not null and signed_off_by is not null and signed_off_as is not null))
);
comment on column casework.plan.found is 'the needs that the assessment found, as they were carried over at the start';
comment on column casework.plan.urgent is 'as the person''s circumstances said when it was submitted; orders the queue';

create unique index plan_one_under_way on casework.plan (council_id, person_id, kind) where state <> 'signed_off';
create index plan_of_person on casework.plan (council_id, person_id);
create index plan_of_author on casework.plan (council_id, author_id, state, changed_at desc);
create index plan_waiting on casework.plan (council_id, urgent desc, submitted_at) where state = 'submitted';

create table casework.plan_section (
  council_id    uuid not null,
  plan_id       uuid not null,
  version       int  not null,
  name          text not null check (name in ('about_me', 'outcomes', 'needs', 'support', 'informal_support', 'money',
                  'managing_the_money', 'risks', 'advice', 'other_plans', 'review', 'people_involved')),
  revision      bigint not null check (revision >= 1),
  content       jsonb not null,
  saved_by      uuid not null,
  saved_by_name text not null,
  saved_at      timestamptz not null,
  primary key (council_id, plan_id, version, name),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);

create table casework.plan_contributor (
  council_id uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  worker_id  uuid not null,
  name       text not null,
  since      timestamptz not null,
  primary key (council_id, plan_id, version, worker_id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
comment on table casework.plan_contributor is 'everybody who wrote in this version: none of them may sign it off';

create table casework.plan_submission (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  routed_to  text not null,
  content    jsonb not null,
  agreement  jsonb not null,
  route      jsonb not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index plan_submission_of_plan on casework.plan_submission (council_id, plan_id, at desc);

create table casework.plan_return (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  at         timestamptz not null,
  by_id      uuid not null,
  by_name    text not null,
  reasons    jsonb not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index plan_return_of_plan on casework.plan_return (council_id, plan_id, at desc);

create table casework.plan_final (
  council_id     uuid not null,
  plan_id        uuid not null,
  version        int  not null,
  sections       jsonb not null,
  agreement      jsonb not null,
  signed_off_at  timestamptz not null,
  signed_off_by  uuid not null,
  signed_off_by_name text not null,
  signed_off_as  text not null,
  national_pack  text not null,
  policy_version int  not null,
  determinations jsonb not null,
  primary key (council_id, plan_id, version),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
comment on table casework.plan_final is 'the signed-off version: added once, never changed, because nobody may';

create table casework.plan_copy (
  council_id uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  form       text not null check (form in ('html', 'pdf')),
  media_type text not null,
  body       bytea not null,
  issued_at  timestamptz not null,
  primary key (council_id, id),
  unique (council_id, plan_id, version, form),
  foreign key (council_id, plan_id, version) references casework.plan_final (council_id, plan_id, version)
);

create table casework.review (
  council_id         uuid not null,
  id                 uuid not null,
  plan_id            uuid not null,
  version            int  not null,
  person_id          uuid not null,
  earliest           date,
  due_by             date not null,
  direct_payment_due_by date,
  together_by        date not null,
  determination      jsonb not null,
  made_at            timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);
create index review_of_plan on casework.review (council_id, plan_id);

do $$
declare
  t text;
begin
  foreach t in array array['plan', 'plan_section', 'plan_contributor', 'plan_submission', 'plan_return', 'plan_final', 'plan_copy', 'review'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy own_council on casework.%I using (council_id = public.app_council()) with check (council_id = public.app_council())', t);
  end loop;
end
$$;

grant select, insert, update on casework.plan to ${app_role};
-- A section row goes when its version is signed: from then on the version stands in plan_final and nowhere else.
grant select, insert, update, delete on casework.plan_section to ${app_role};
grant select, insert on casework.plan_contributor to ${app_role};
grant select, insert on casework.plan_submission to ${app_role};
grant select, insert on casework.plan_return to ${app_role};
grant select, insert on casework.plan_final to ${app_role};
grant select, insert on casework.plan_copy to ${app_role};
grant select, insert, update on casework.review to ${app_role};
