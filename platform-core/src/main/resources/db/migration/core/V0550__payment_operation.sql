-- Arranging, varying, suspending and ending a direct payment or a fund stands beside the plan like whatever else becomes known (DP-06).
alter table casework.notice drop constraint notice_kind_check;
alter table casework.notice add constraint notice_kind_check
  check (kind in ('carer_changes', 'equipment', 'provider_failures', 'in_place', 'admissions', 'payment_operations'));
