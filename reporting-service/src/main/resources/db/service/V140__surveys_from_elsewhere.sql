-- What surveys held elsewhere found, one row for each answer of an item's scale. Folded from the history.
create table survey_import_view (
  import_id    uuid    not null,
  revision     integer not null,
  municipality text    not null,
  item         text    not null,
  step         integer not null,
  answers      integer not null,
  instrument   text    not null,
  version      integer not null,
  role         text    not null,
  period       text    not null,
  source       text    not null,
  surveyed_on  date    not null,
  respondents  integer not null,
  invited      integer,
  primary key (import_id, revision, municipality, item, step)
);
comment on column survey_import_view.step is 'From the lowest answer of the scale, 0.';

-- The latest revision of each: what it replaced is kept and counted no more.
create view fact_survey_import as
  select i.municipality, i.instrument, i.version, i.item, i.step, i.answers,
         case when length(i.period) = 6 then i.period end as quarter, left(i.period, 4) as year
  from survey_import_view i
  where i.answers > 0
    and i.revision = (select max(l.revision) from survey_import_view l where l.import_id = i.import_id);
