-- The councils on this instance: a reference table, the same for everyone, so it has no council_id and no row-level security.
create table tenant.council (
  id        uuid primary key,
  slug      text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  name      text not null check (length(name) between 1 and 200),
  state     text not null check (state in ('preparing', 'open', 'suspended')),
  opened_on date not null
);
comment on column tenant.council.slug is 'the alias of the council''s organization at the identity provider; a token names the council by it';

grant select, insert, update on tenant.council to ${app_role};
