-- What a plan takes to its panel: the client group that its practitioner picked, and the form and the inbox of the day of submission.
alter table casework.plan add column client_group text, add column panel_form text, add column panel_inbox text;
grant update (client_group, panel_form, panel_inbox) on casework.plan to ${app_role};
