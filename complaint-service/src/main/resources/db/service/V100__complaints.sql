-- What this service has heard of decisions, from the topic of the request service.
create table known_decision (
  request_id         uuid        primary key,
  case_id            uuid        not null,
  municipality       text        not null,
  status             text        not null check (status in ('RECEIVED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'REOPENED')),
  decided_at         timestamptz,
  complaint_deadline date
);
create index known_decision_case on known_decision (case_id);

-- One row per complaint; columns named sealed_* hold text sealed under the case's data key.
create table case_file (
  complaint_id            uuid        primary key,
  case_id                 uuid        not null,
  reference               text        not null unique,
  municipality            text        not null,
  ground                  text        not null,
  request_id              uuid,
  decided_on              date,
  known_on                date        not null,
  deadline_rule           text        not null,
  last_day                date        not null,
  in_time                 boolean     not null,
  complainant             text        not null,
  filed_by                text        not null,
  written_down            boolean     not null,
  sealed_name             text,
  sealed_phone            text,
  sealed_words            text,
  filed_at                timestamptz not null,
  stage                   text        not null,
  reassessment            text,
  reassessed_at           timestamptz,
  sealed_reassessment     text,
  dismissed_at            timestamptz,
  sealed_dismissal        text,
  forwarded_at            timestamptz,
  county_governor         text,
  sealed_statement        text,
  outcome                 text,
  outcome_at              timestamptz,
  sealed_directions       text,
  fulfil_by               date,
  carried_out_at          timestamptz,
  withdrawn_at            timestamptz,
  due                     timestamptz,
  due_clock               text,
  due_rule                text,
  late                    boolean     not null default false,
  version                 bigint      not null
);
create index case_file_municipality on case_file (municipality, due);
create index case_file_county_governor on case_file (county_governor, due) where county_governor is not null;
create index case_file_filed_by on case_file (filed_by);

comment on column case_file.due is 'When the running clock runs out, exclusive; null when none runs and nothing is owed.';
comment on column case_file.late is 'Whether any clock of the complaint has run out.';
