-- That the person was admitted stands beside the plan like whatever else becomes known (RISK-07).
alter table casework.notice drop constraint notice_kind_check;
alter table casework.notice add constraint notice_kind_check
  check (kind in ('carer_changes', 'equipment', 'provider_failures', 'in_place', 'admissions'));
