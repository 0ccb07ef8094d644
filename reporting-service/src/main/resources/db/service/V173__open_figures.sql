-- Released figures as rows, for programs that read the database themselves. They are taken from the released documents
-- and from nothing else: what is hidden there is hidden here (ADR 0014).
create table release_figure (
  release_id text    not null references release (id),
  table_id   text    not null,
  place      text    not null,
  categories jsonb   not null,
  measure    text    not null,
  value      numeric,
  symbol     text,
  primary key (release_id, table_id, place, categories, measure)
);
create table release_label (
  release_id text not null references release (id),
  dimension  text not null,
  code       text not null,
  language   text not null,
  label      text not null,
  primary key (release_id, dimension, code, language)
);
create trigger release_figure_is_append_only before update or delete or truncate on release_figure
  for each statement execute function is_append_only();
create trigger release_label_is_append_only before update or delete or truncate on release_label
  for each statement execute function is_append_only();
revoke update, delete, truncate on release_figure, release_label from ${appRole};
revoke update, delete, truncate on release_figure, release_label from public;

-- All there is for a role that reads figures: see infra/compose/reporting-reader.sql.
create schema open_data;
revoke all on schema open_data from public;

create view open_data.release as select id as period, released_at from release;

create view open_data.figure as
  select release_id as period, table_id, place, categories, measure, value, symbol from release_figure;
comment on view open_data.figure is
  'Published figures of released quarters and years. A place and categories that are not there had nothing to count.';
comment on column open_data.figure.place is '0 for the nation, two digits for a county, four for a municipality.';
comment on column open_data.figure.categories is 'A code for each axis of the table; TOTAL for all of them.';
comment on column open_data.figure.value is 'Null when it is not shown: symbol says why.';
comment on column open_data.figure.symbol is
  'Statistics Norway''s: : hidden, .. not known, . not possible, r changed after the period; null for a figure as it is.';

create view open_data.label as
  select release_id as period, dimension, code, language, label from release_label;
comment on view open_data.label is
  'What codes are called. Dimensions are table, definition, place, measure, unit (by measure), and the axes of tables.';
