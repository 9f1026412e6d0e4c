-- A draft of the next version that was stopped before anybody signed it does not keep another from being begun.
drop index casework.plan_revised_once;
create unique index plan_revised_once on casework.plan (council_id, revises)
  where revises is not null and (state <> 'ended' or signed_off_at is not null);
-- What only every version of a plan asks for: whichever followed, stopped or not.
create index plan_revising on casework.plan (council_id, revises) where revises is not null;
-- The stops that run, for whoever opens a plan.
create index provider_flag_running on casework.provider_flag (council_id, to_day);
