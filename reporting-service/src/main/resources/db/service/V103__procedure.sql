-- Three kinds of fact write a row, each its own columns: the row comes out the same in whatever order they are read.
alter table procedure_view
  alter column adopted_on drop not null,
  alter column next_review_on drop not null,
  add column published_on date,
  add column lapsed_review_on date;
create index procedure_view_municipality on procedure_view (municipality);
