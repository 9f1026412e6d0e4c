-- The report counts how often a plan was kept from somebody without a part in the case, without reading the whole chain.
create index audit_entry_kept_closed on casework.audit_entry (council_id, at) where what = 'plan_viewed_refused';
