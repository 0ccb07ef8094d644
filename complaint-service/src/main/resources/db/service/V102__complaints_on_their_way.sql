-- Why a decision was made, for whoever looks at it again; codes and rule ids, separated by commas.
alter table known_decision add column unmet text, add column rule_ids text;

alter table case_file
  add column unmet                  text,
  add column delivered_on           date,
  add column channel                text    not null default 'ONLINE',
  add column standing               text    not null default 'MET',
  add column signature              text    not null default 'MET',
  add column authority              text    not null default 'MET',
  add column deadline               text    not null default 'MET',
  add column lateness               text,
  add column defects                text,
  add column mend_by                date,
  add column deferred_effect        boolean,
  add column dismissal_cause        text,
  add column independence           text,
  add column responsible            text,
  add column to_detriment           boolean not null default false,
  add column detriment_notified_at  timestamptz,
  add column fulfilment_breached_at timestamptz,
  add column other_channels         text,
  add column document_id            uuid,
  add column data_id                uuid;

-- What was said on the way, in order; sealed under the case's data key.
create table case_text (
  complaint_id uuid        not null,
  sequence     bigint      not null,
  kind         text        not null,
  ask_id       uuid,
  sealed       text,
  at           timestamptz not null,
  primary key (complaint_id, sequence)
);

-- Every step, in order.
create table case_step (
  complaint_id uuid        not null,
  sequence     bigint      not null,
  name         text        not null,
  clock        text,
  at           timestamptz not null,
  primary key (complaint_id, sequence)
);

-- A letter and the last that is known of its delivery.
create table case_letter (
  letter_id    uuid        primary key,
  complaint_id uuid        not null,
  kind         text        not null,
  made_at      timestamptz not null,
  attempts     integer     not null default 0,
  outcome      text,
  channel      text,
  code         text,
  attempted_at timestamptz
);
create index case_letter_complaint on case_letter (complaint_id);
