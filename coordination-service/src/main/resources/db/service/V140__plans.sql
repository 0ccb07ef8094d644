-- View "plans": the individual plan of each family, every version of it, and how far its measures have come.
create table plan_row (
  case_id      uuid        primary key,
  plan_id      uuid        not null,
  municipality text        not null,
  version      integer     not null,
  started_at   timestamptz not null,
  revised_at   timestamptz not null,
  revise_by    date        not null,
  overdue      boolean     not null default false,
  closed       boolean     not null default false
);
create index plan_row_municipality on plan_row (municipality);

create table plan_version (
  case_id         uuid        not null,
  version         integer     not null,
  contents_sealed text,
  measures        text        not null,
  valid_from      date        not null,
  valid_to        date,
  revise_by       date        not null,
  bases           text        not null,
  consented_by    text        not null,
  consented_on    date        not null,
  made_at         timestamptz not null,
  primary key (case_id, version)
);

create table plan_progress (
  case_id     uuid        not null,
  sequence    bigint      not null,
  measure_id  uuid        not null,
  progress    text        not null,
  note_sealed text,
  noted_at    timestamptz not null,
  primary key (case_id, sequence)
);

comment on column plan_version.contents_sealed is 'Every word of the plan, as JSON sealed under the key of the case.';
comment on column plan_version.measures is 'Ids and dates of the measures, as JSON.';
