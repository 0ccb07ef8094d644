-- That a family goes on elsewhere is told by the case it leaves, so that each municipality is counted from its own facts.
drop index case_view_continues;
alter table case_view
  drop column continues,
  drop column came_from,
  add column moved_at timestamptz;
comment on column case_view.moved_at is 'When the family, and its case with it, went on to another municipality.';
