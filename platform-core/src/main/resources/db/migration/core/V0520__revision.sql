-- The next version of a signed plan is a plan row of its own that begins as the copy of what was signed: the signed row is never touched,
-- stays in force until the next is signed, and is then known to be superseded by it. One version is revised once at most.
alter table casework.plan
  add column revises  uuid,
  add column revision jsonb,
  add constraint plan_revision check ((revises is null) = (revision is null)),
  add foreign key (council_id, revises) references casework.plan (council_id, id);
comment on column casework.plan.revises is 'the version that it started as a copy of; null for a first one';
comment on column casework.plan.revision is 'why it was opened and what the review before it found; never changes';
create unique index plan_revised_once on casework.plan (council_id, revises) where revises is not null;
