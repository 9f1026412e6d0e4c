-- What was done about a task that concerns a person without a plan stands beside the person.
alter table casework.follow_up alter column plan_id drop not null;
comment on column casework.follow_up.plan_id is 'null where the task was about a person who has no plan';
create index follow_up_of_person on casework.follow_up (council_id, person_id, at) where plan_id is null;
