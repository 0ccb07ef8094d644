-- What the municipality reversed itself, in part: DUE until it is done, then DONE; null when it reversed nothing in part.
alter table case_file add column own_part text;
