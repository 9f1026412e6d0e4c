-- A ground on which a direct payment ends or its ending is considered stands beside the plan like whatever else becomes known, and is
-- read by person: the question goes on with later versions of the plan (DP-12, DP-13).
alter table casework.notice drop constraint notice_kind_check;
alter table casework.notice add constraint notice_kind_check
  check (kind in ('carer_changes', 'equipment', 'provider_failures', 'in_place', 'admissions', 'payment_operations',
    'payment_questions'));
create index notice_of_payment_in_question on casework.notice (council_id, person_id, at) where kind = 'payment_questions';
