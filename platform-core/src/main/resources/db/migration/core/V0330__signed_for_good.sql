-- What was signed, issued and put on record cannot be changed by the service's own role, whatever its code asks for.

-- The copy with its SHA-256, so that a copy that was tampered with behind the service's back is not given out. It is reckoned for
-- what stands there already by a generated column, because no row is visible to the owner under forced row-level security.
alter table casework.plan_copy add column sha256 bytea not null generated always as (sha256(body)) stored;
alter table casework.plan_copy alter column sha256 drop expression;
alter table casework.plan_copy add check (length(sha256) = 32);

-- Whose plan it is, what it rests on and who began it stands from the start.
revoke update on casework.plan from ${app_role};
grant update (state, presented_on, changed_since_presented, submitted_at, submitted_by, submitted_by_name, routed_to,
    signed_off_at, signed_off_by, signed_off_by_name, signed_off_as, review_earliest, review_due, cost_annual_pence,
    cost_one_off_pence, urgent, returned_times, agreement, panel_matches, changed_at)
  on casework.plan to ${app_role};

create function casework.refuse_to_change_what_is_signed() returns trigger language plpgsql as
  $$ begin raise exception 'a signed version never changes' using errcode = 'insufficient_privilege'; end $$;

create trigger signed_for_good before update on casework.plan
  for each row when (old.state = 'signed_off') execute function casework.refuse_to_change_what_is_signed();

-- Nothing is added to a version either once it is signed.
create function casework.refuse_to_add_to_what_is_signed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from casework.plan_final f
              where f.council_id = new.council_id and f.plan_id = new.plan_id and f.version = new.version) then
    raise exception 'a signed version never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

do $$
declare
  t text;
begin
  foreach t in array array['plan_section', 'plan_contributor', 'plan_submission', 'plan_return'] loop
    execute format('create trigger signed_for_good before insert or update on casework.%I for each row execute function casework.refuse_to_add_to_what_is_signed()', t);
  end loop;
end
$$;
