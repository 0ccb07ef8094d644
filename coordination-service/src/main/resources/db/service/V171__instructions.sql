-- View "team": what the coordinator has decided for the services, and what was refused.
create table instruction_row (
  instruction_id  uuid        primary key,
  case_id         uuid        not null,
  kind            text        not null,
  member_id       uuid        not null,
  service         text        not null,
  category        text,
  child_id        uuid,
  shared_with     uuid,
  consent_id      uuid,
  text_sealed     text,
  due_on          date        not null,
  given_at        timestamptz not null,
  stage           text        not null,
  acknowledged_at timestamptz,
  reminded_at     timestamptz,
  escalated_at    timestamptz,
  answered_at     timestamptz,
  hindrance       text,
  why_sealed      text
);
create index instruction_row_case on instruction_row (case_id);
create index instruction_row_escalated on instruction_row (escalated_at) where escalated_at is not null;

create table refused_instruction_row (
  instruction_id uuid        primary key,
  case_id        uuid        not null,
  kind           text        not null,
  rule           text        not null,
  refused_at     timestamptz not null
);
create index refused_instruction_row_case on refused_instruction_row (case_id);

comment on table instruction_row is 'What is asked and what was answered in free text are sealed under the key of the case.';
