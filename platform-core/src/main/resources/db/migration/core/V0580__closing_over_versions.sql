-- A version whose place a later signed one took is never ended by itself, so it does not keep the case open.
create or replace function casework.refuse_to_close_over_a_plan() returns trigger language plpgsql as $$
begin
  if exists (select 1 from casework.plan p
              where p.council_id = new.council_id and p.person_id = new.person_id and p.state <> 'ended'
                and not exists (select 1 from casework.plan n
                      where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)) then
    raise exception 'a case with a plan that is not ended stays open' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
