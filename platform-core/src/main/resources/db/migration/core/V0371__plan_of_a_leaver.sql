-- A plan under way goes to a colleague when its author leaves the council. A signed one keeps its author: the trigger
-- signed_for_good refuses every change of its row. Who wrote what stands beside each section, in rows that never change hands.
grant update (author_id, author_name) on casework.plan to ${app_role};
