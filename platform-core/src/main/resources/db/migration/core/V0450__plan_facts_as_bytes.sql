-- The facts of live plans as bytes, because reading them as JSON took most of the time of a trial on 100,000 cases. They are a
-- copy: whatever was kept as JSON has another form, counts as not kept, and is read again from the plans by the service.
alter table casework.plan_facts drop column facts;
alter table casework.plan_facts add column facts bytea not null default '';
alter table casework.plan_facts alter column facts drop default;
comment on column casework.plan_facts.facts is 'codes, days and figures in the order of the program that its form marks';
