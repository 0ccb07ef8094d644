-- What municipalities state of their own work, each revision. Folded from the history.
create table statement_view (
  figure_id    uuid        not null,
  revision     integer     not null,
  municipality text        not null,
  topic        text        not null,
  year         integer     not null,
  value        integer     not null,
  source       text        not null,
  as_of        date        not null,
  stated_at    timestamptz not null,
  primary key (figure_id, revision)
);
create index statement_view_municipality on statement_view (municipality, year);
comment on column statement_view.value is 'Kroner, persons and procedures whole; positions in hundredths.';

create view fact_statement as
  select s.municipality, s.topic, s.year::text as year, s.value,
         row_number() over (partition by s.municipality, s.year order by s.topic) = 1 as first
  from statement_view s
  where s.revision = (select max(l.revision) from statement_view l where l.figure_id = s.figure_id);

-- Children aged 0–17 on 1 January, each revision. Folded from the history.
create table population_view (
  population_id uuid        not null,
  municipality  text        not null,
  revision      integer     not null,
  year          integer     not null,
  children      integer     not null,
  source        text        not null,
  published_on  date        not null,
  imported_at   timestamptz not null,
  primary key (population_id, municipality, revision)
);

create view population as
  select distinct on (population_id, municipality) municipality, year, children, source, published_on, imported_at
  from population_view order by population_id, municipality, revision desc;
