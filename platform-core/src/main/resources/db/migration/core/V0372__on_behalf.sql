-- For whom somebody signed or took a step who stood in for a colleague; empty where they did so in their own right.
alter table casework.plan add column signed_off_behalf_of uuid, add column signed_off_behalf_name text,
  add check ((signed_off_behalf_of is null) = (signed_off_behalf_name is null));
alter table casework.plan_final add column signed_off_behalf_of uuid, add column signed_off_behalf_name text,
  add check ((signed_off_behalf_of is null) = (signed_off_behalf_name is null));
alter table casework.plan_step add column behalf_of uuid, add column behalf_name text,
  add check ((behalf_of is null) = (behalf_name is null));

grant update (signed_off_behalf_of, signed_off_behalf_name) on casework.plan to ${app_role};
