-- What a person has seen and wants to be told of. Not folded from anything, and no part of the views: a rebuild leaves it.

-- When a person opened the dashboard, and the time before: what has come in since is new to them.
create table visit (
  subject          text        not null,
  municipality     text        not null,
  started_at       timestamptz not null,
  started_position bigint      not null,
  since_at         timestamptz,
  since_position   bigint,
  primary key (subject, municipality)
);
comment on column visit.started_position is 'Every fact up to this one had come in when the visit began.';

create index history_of_municipality on history (municipality, position);

create table alert (
  alert_id     uuid        primary key,
  subject      text        not null,
  municipality text        not null,
  indicator    text        not null,
  comparison   text        not null check (comparison in ('MORE_THAN', 'LESS_THAN')),
  number       numeric     not null check (number >= 0),
  period       text        not null check (period in ('month', 'quarter', 'year')),
  created_at   timestamptz not null,
  unique (subject, municipality, indicator, comparison, number, period)
);
