-- A case note: what a line of the timeline says beyond its sentence, such as who helps somebody with which decision.
alter table casework.happening add column note text check (length(note) between 1 and 1000);
