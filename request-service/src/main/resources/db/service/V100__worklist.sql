-- The requests of a municipality, as the coordinating unit reads them. Rebuilt from events at will.
-- Columns named sealed_… hold text sealed under the data key of the case.
create table worklist_request (
  request_id           uuid        primary key,
  case_id              uuid        not null,
  municipality         text        not null,
  reference            text        not null unique,
  status               text        not null,
  channel              text        not null,
  applicant            text        not null,
  children             integer     not null,
  expecting            boolean     not null,
  interpreter          boolean     not null,
  first_contact_at     timestamptz not null,
  received_by          text,
  sealed_contact       text,
  sealed_children      text,
  sealed_needs         text,
  sealed_interpreter   text,
  preliminary_reply_at timestamptz,
  decided_at           timestamptz,
  complaint_deadline   date,
  sealed_considerations text,
  version              bigint      not null
);
create index worklist_of_municipality on worklist_request (municipality, status);

create table worklist_finding (
  request_id    uuid        not null,
  condition     text        not null,
  met           boolean     not null,
  rule_id       text        not null,
  sealed_reason text,
  assessed_at   timestamptz not null,
  primary key (request_id, condition)
);

create table worklist_hearing (
  request_id   uuid        not null,
  event_id     text        not null,
  role         text        not null,
  age_band     text        not null,
  sealed_words text,
  heard_at     timestamptz not null,
  primary key (request_id, event_id)
);

create table worklist_clock (
  request_id uuid        not null,
  clock      text        not null,
  rule_id    text        not null,
  started_at timestamptz not null,
  due        timestamptz not null,
  state      text        not null,
  primary key (request_id, clock)
);

create table information_procedure (
  municipality       text        primary key,
  procedure_id       uuid        not null,
  adopted_on         date        not null,
  last_published_on  date,
  how_families_are_told text     not null,
  next_review_on     date        not null
);
