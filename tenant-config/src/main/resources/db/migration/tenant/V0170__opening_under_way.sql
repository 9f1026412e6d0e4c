-- An opening goes on by itself: who is at it says so for a moment and again with each part, how far its part is, and what stopped it.
alter table tenant.council_opening
  add column under_way_until timestamptz,
  add column part_done integer not null default 0 check (part_done >= 0),
  add column part_of integer not null default 0 check (part_of >= 0),
  add column trouble text check (length(trouble) <= 1000);
comment on column tenant.council_opening.under_way_until is 'while this is to come somebody is at it; past or null, whoever asks goes on with it';
