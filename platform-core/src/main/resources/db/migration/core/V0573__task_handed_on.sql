-- A task is handed on to a colleague by name, with the reason. It lies on their desk until it is done or handed on again, whatever its
-- rule writes anew about it meanwhile.
alter table casework.task
  add column handed_to   uuid,
  add column handed_by   text,
  add column handed_why  text check (length(handed_why) between 1 and 500),
  add column handed_at   timestamptz,
  add constraint task_handed check ((handed_to is null) = (handed_by is null) and (handed_to is null) = (handed_why is null)
                                    and (handed_to is null) = (handed_at is null));
create index task_handed_on on casework.task (council_id, handed_to, due, id) where done_at is null and handed_to is not null;

alter table casework.concern_task
  add column handed_to   uuid,
  add column handed_by   text,
  add column handed_why  text check (length(handed_why) between 1 and 500),
  add column handed_at   timestamptz,
  add constraint concern_task_handed check ((handed_to is null) = (handed_by is null) and (handed_to is null) = (handed_why is null)
                                            and (handed_to is null) = (handed_at is null));
create index concern_task_handed_on on casework.concern_task (council_id, handed_to, due) where done_at is null and handed_to is not null;
create index concern_task_of_reporter on casework.concern_task (council_id, owner_id) where done_at is null;

alter table casework.provider_concern add column in_hand_of uuid;
comment on column casework.provider_concern.in_hand_of is 'who works on it since whoever reported it left; null while that is the reporter';
