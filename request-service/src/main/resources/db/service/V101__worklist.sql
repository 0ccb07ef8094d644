-- The whole of a request, from what somebody else told of a family to the letters it got. Filled anew from the events.
alter table worklist_request
  alter column applicant drop not null,
  drop column sealed_children,
  drop column preliminary_reply_at,
  add column manner                      text,
  add column custody                     text,
  add column letter_language             text,
  add column identified                  boolean not null default false,
  add column identity_proof              text,
  add column identified_at               timestamptz,
  add column sealed_identity_number      text,
  add column sealed_other_parent         text,
  add column notifier                    text,
  add column notified_at                 timestamptz,
  add column sealed_notifier             text,
  add column best_interest_at            timestamptz,
  add column sealed_best_interest        text,
  add column reply_sent_at               timestamptz,
  add column reply_expected_on           date,
  add column sealed_reply_reason         text,
  add column proposed_outcome            text,
  add column proposed_by                 text,
  add column proposed_at                 timestamptz,
  add column sealed_proposed_considerations text,
  add column sealed_proposed_coordinator text,
  add column sealed_proposed_plan        text,
  add column returned_at                 timestamptz,
  add column sealed_return_reason        text,
  add column sealed_fallback_coordinator text,
  add column sealed_fallback_plan        text,
  add column delivered_at                timestamptz,
  add column delivered_by                text,
  add column reopened_at                 timestamptz,
  add column ended_at                    timestamptz,
  add column withdrawal_reason           text,
  add column closing_cause               text,
  add column duplicate_of                uuid;

alter table worklist_finding
  add column sealed_evidence text;

alter table worklist_hearing
  add column child             integer,
  add column kept_from_parents boolean not null default false;

alter table worklist_clock
  add column reminded_at timestamptz;

create table worklist_child (
  request_id     uuid    not null,
  number         integer not null,
  expected       boolean not null,
  sealed_details text,
  primary key (request_id, number)
);

create table worklist_family_contact (
  request_id   uuid        not null,
  event_id     text        not null,
  outcome      text        not null,
  manner       text        not null,
  contacted_at timestamptz not null,
  primary key (request_id, event_id)
);

create table worklist_wish (
  request_id   uuid        not null,
  capacity     text        not null,
  wishes       boolean     not null,
  manner       text        not null,
  sealed_name  text,
  confirmed_at timestamptz not null,
  primary key (request_id, capacity)
);

create table worklist_waiver (
  request_id         uuid        not null,
  child              integer     not null,
  reason             text        not null,
  sealed_explanation text,
  waived_at          timestamptz not null,
  primary key (request_id, child)
);

create table worklist_question (
  request_id      uuid        not null,
  ask_id          uuid        not null,
  source          text        not null,
  service         text,
  consent_by      text,
  due_on          date        not null,
  sealed_question text,
  asked_at        timestamptz not null,
  sealed_answer   text,
  answered_at     timestamptz,
  primary key (request_id, ask_id)
);

create table worklist_letter (
  request_id  uuid        not null,
  letter_id   uuid        not null,
  kind        text        not null,
  recipient   integer     not null,
  language    text        not null,
  produced_at timestamptz not null,
  primary key (request_id, letter_id)
);

create table worklist_attempt (
  request_id   uuid        not null,
  letter_id    uuid        not null,
  attempt      integer     not null,
  outcome      text        not null,
  channel      text,
  code         text,
  attempted_at timestamptz not null,
  primary key (request_id, letter_id, attempt)
);

-- Holds nothing personal: it is all that is left for the municipality the request went from.
create table worklist_transfer (
  request_id        uuid        not null,
  event_id          text        not null,
  from_municipality text        not null,
  to_municipality   text        not null,
  consent_by        text        not null,
  transferred_at    timestamptz not null,
  primary key (request_id, event_id)
);
create index worklist_transfer_from on worklist_transfer (from_municipality);

create table worklist_correction (
  request_id         uuid        not null,
  event_id           text        not null,
  reason             text        not null,
  sealed_explanation text,
  corrected_at       timestamptz not null,
  primary key (request_id, event_id)
);

truncate worklist_request, worklist_finding, worklist_hearing, worklist_clock;
delete from token_entry where processor_name = 'worklist';
