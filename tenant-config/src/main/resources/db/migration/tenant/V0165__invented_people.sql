-- One step more of an opening: invented adults to practise on, where they are wanted.
alter table tenant.council_opening drop constraint council_opening_reached_check;
alter table tenant.council_opening add constraint council_opening_reached_check
  check (reached in ('policy', 'organization', 'administrator', 'demonstration', 'records', 'ready'));
