-- The scan of the plan that was signed on paper, filed on the version that was signed and on no other. Put there once.
create table casework.signed_original (
  council_id uuid not null,
  plan_id    uuid not null,
  version    int  not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  body       bytea not null check (length(body) between 1 and 5242880),
  sha256     bytea not null check (length(sha256) = 32),
  by_id      uuid not null,
  at         timestamptz not null,
  primary key (council_id, plan_id, version),
  foreign key (council_id, plan_id) references casework.plan (council_id, id)
);

alter table casework.signed_original enable row level security;
alter table casework.signed_original force row level security;
create policy own_council on casework.signed_original
  using (council_id = public.app_council()) with check (council_id = public.app_council());

grant select, insert on casework.signed_original to ${app_role};
