-- Where each processor of the event stream has come; written in the same transaction as the rows it made.
create table token_entry (
  processor_name text    not null,
  segment        integer not null,
  token          bytea,
  token_type     text,
  timestamp      text,
  owner          text,
  primary key (processor_name, segment)
);

-- The number each published fact has within its subject, so that a reader can see that it holds them all.
create table publication_sequence (
  subject_id uuid   primary key,
  last       bigint not null
);

-- Contract events whose effect has been had. Written in the same transaction as the effect.
create table inbox (
  event_id    text        primary key,
  received_at timestamptz not null
);

-- Records from Kafka that could not be used. Nothing is lost: the bytes are kept with the reason.
create table dead_letter (
  id           bigint      generated always as identity primary key,
  topic        text        not null,
  partition    integer     not null,
  "offset"     bigint      not null,
  record_key   text,
  headers      jsonb       not null,
  value        bytea,
  kind         text        not null check (kind in ('MALFORMED', 'UNKNOWN_TYPE', 'REFUSED', 'BEHIND')),
  reason       text        not null,
  received_at  timestamptz not null,
  resolved_at  timestamptz,
  unique (topic, partition, "offset")
);
create index dead_letter_open on dead_letter (topic, record_key, id) where resolved_at is null;

-- Answers given to writes, so that a write sent twice has one effect and the same answer.
create table idempotency (
  caller      text        not null,
  key         text        not null,
  fingerprint text        not null,
  status      integer     not null,
  location    text,
  etag        text,
  body        jsonb,
  view        text,
  answered_at timestamptz not null,
  primary key (caller, key)
);

-- db-scheduler's table, as its documentation gives it for PostgreSQL.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
