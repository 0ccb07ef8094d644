-- Folded from history; can be thrown away. Every row is written by facts of one topic and one subject alone, so rows
-- come out the same in whatever order the topics are read.

create table request_view (
  request_id           uuid primary key,
  case_id              uuid not null,
  municipality         text not null,
  channel              text,
  applicant            text,
  children             integer,
  expecting            boolean,
  interpreter          boolean,
  received_at          timestamptz,
  preliminary_reply_at timestamptz,
  child_heard_at       timestamptz,
  first_decided_at     timestamptz,
  decided_at           timestamptz,
  granted_at           timestamptz,
  outcome              text,
  reopened_at          timestamptz,
  withdrawn_at         timestamptz,
  withdrawal_reason    text
);
create index request_view_case on request_view (case_id);
create index request_view_municipality on request_view (municipality, received_at);

-- Each decision is a figure of its own, also when the request is reopened and decided again.
create table decision_view (
  request_id   uuid        not null,
  decided_at   timestamptz not null,
  outcome      text        not null,
  municipality text        not null,
  primary key (request_id, decided_at, outcome)
);
create index decision_view_municipality on decision_view (municipality, decided_at);

create table procedure_view (
  procedure_id      uuid primary key,
  municipality      text not null,
  adopted_on        date not null,
  last_published_on date,
  next_review_on    date not null
);

create table case_view (
  case_id            uuid primary key,
  municipality       text not null,
  request_id         uuid,
  opened_at          timestamptz,
  coordinator_id     uuid,
  first_appointed_at timestamptz,
  appointed_at       timestamptz,
  reopened_at        timestamptz,
  closed_at          timestamptz,
  closing_reason     text
);
create index case_view_municipality on case_view (municipality);
create index case_view_coordinator on case_view (coordinator_id);

create table coordinator_view (
  coordinator_id uuid primary key,
  municipality   text        not null,
  capacity       integer     not null,
  registered_at  timestamptz not null
);

create table service_view (
  service_id   uuid primary key,
  case_id      uuid not null,
  municipality text not null,
  kind         text,
  due_on       date,
  scheduled_at timestamptz,
  delivered_on date,
  delayed_at   timestamptz,
  resolved_at  timestamptz,
  days_late    integer
);
create index service_view_case on service_view (case_id);
create index service_view_municipality on service_view (municipality, due_on);

create table complaint_view (
  complaint_id  uuid primary key,
  case_id       uuid not null,
  municipality  text not null,
  ground        text,
  in_time       boolean,
  request_id    uuid,
  filed_at      timestamptz,
  reassessed_at timestamptz,
  result        text,
  forwarded_at  timestamptz,
  dismissed_at  timestamptz,
  outcome_at    timestamptz,
  outcome       text,
  fulfil_by     date,
  carried_out_at timestamptz,
  withdrawn_at  timestamptz
);
create index complaint_view_municipality on complaint_view (municipality, filed_at);

-- A clock may run several times for the same subject: each run is a row.
create table clock_view (
  subject      uuid    not null,
  clock        text    not null,
  run          integer not null,
  case_id      uuid    not null,
  municipality text    not null,
  rule_id      text    not null,
  started_at   timestamptz,
  due          timestamptz,
  met_at       timestamptz,
  breached_at  timestamptz,
  cancelled_at timestamptz,
  primary key (subject, clock, run)
);
create index clock_view_municipality on clock_view (municipality, breached_at);

create table survey_answer (
  answer_id    uuid primary key,
  municipality text        not null,
  instrument   text        not null,
  version      integer     not null,
  role         text        not null,
  item         text        not null,
  value        integer     not null,
  period       text        not null,
  answered_at  timestamptz not null
);
create index survey_answer_item on survey_answer (instrument, version, item, period);
