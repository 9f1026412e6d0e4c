-- A plan is about somebody on record and rests on an assessment; a composite key lets neither be another council's.
alter table casework.plan
  add foreign key (council_id, person_id) references casework.person (council_id, id),
  add foreign key (council_id, assessment_id) references casework.assessment (council_id, id);
alter table casework.review
  add foreign key (council_id, person_id) references casework.person (council_id, id);
create index plan_of_assessment on casework.plan (council_id, assessment_id);
