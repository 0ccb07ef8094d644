-- Who is asked to coordinate for a family, who stands in, and since when it has had nobody.
alter table case_row
  add column proposed_id uuid,
  add column proposed_at timestamptz,
  add column family_say text,
  add column absent boolean not null default false,
  add column deputy_id uuid,
  add column vacant_since timestamptz,
  add column vacancy_reason text;
create index case_row_proposed on case_row (proposed_id) where proposed_id is not null;
create index case_row_deputy on case_row (deputy_id) where deputy_id is not null;
