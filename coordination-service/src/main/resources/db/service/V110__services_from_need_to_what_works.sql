-- View "cases": every service from the need to what works, its delays, and what has happened to it.
create table service_thread (
  service_id       uuid        primary key,
  case_id          uuid        not null,
  municipality     text        not null,
  kind             text        not null,
  step             text        not null,
  need_sealed      text,
  provider_sealed  text,
  documents_sealed text,
  reason_sealed    text,
  words_sealed     text,
  seen_on          date,
  need_due_on      date,
  answer_due_on    date,
  documents_due_on date,
  answered_on      date,
  first_due_on     date,
  due_on           date,
  delivered_on     date,
  benefit          text
);
create index service_thread_case on service_thread (case_id);

create table service_delay (
  service_id     uuid        not null,
  case_id        uuid        not null,
  municipality   text        not null,
  cause          text        not null,
  since          timestamptz not null,
  due_on         date        not null,
  ending         text,
  days_late      integer,
  follow_up      text,
  followed_up_at timestamptz,
  words_sealed   text,
  primary key (service_id, cause, since)
);
create index service_delay_case on service_delay (case_id) where ending is null;
create index service_delay_municipality on service_delay (municipality) where ending is null;

create table service_journal (
  case_id     uuid        not null,
  version     bigint      not null,
  service_id  uuid        not null,
  fact        text        not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (case_id, version)
);
create index service_journal_recorded on service_journal (case_id, recorded_at);

create table services_version (
  case_id uuid   primary key,
  version bigint not null
);

comment on table service_thread is 'What is written in free text is sealed under the key of the case.';
