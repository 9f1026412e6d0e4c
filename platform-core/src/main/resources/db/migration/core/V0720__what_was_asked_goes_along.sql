-- A request that nobody answered goes along with the version that is in force.
grant update (plan_id) on casework.review_request to ${app_role};
