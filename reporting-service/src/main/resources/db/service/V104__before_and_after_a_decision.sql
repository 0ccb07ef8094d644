-- Needs that were notified are not requests; they become one when the family wishes it.
create table need_view (
  request_id     uuid primary key,
  case_id        uuid        not null,
  municipality   text        not null,
  channel        text        not null,
  notifier       text        not null,
  notified_at    timestamptz not null,
  wished_at      timestamptz,
  closed_at      timestamptz,
  closing_reason text
);
create index need_view_municipality on need_view (municipality, notified_at);

create table question_view (
  ask_id       uuid primary key,
  request_id   uuid not null,
  case_id      uuid not null,
  municipality text not null,
  source       text not null,
  asked_at     timestamptz,
  received_at  timestamptz
);
create index question_view_municipality on question_view (municipality, asked_at);

-- A request may move more than once: each time is a row.
create table transfer_view (
  request_id        uuid        not null,
  transferred_at    timestamptz not null,
  case_id           uuid        not null,
  from_municipality text        not null,
  municipality      text        not null,
  primary key (request_id, transferred_at)
);
create index transfer_view_municipality on transfer_view (municipality, transferred_at);

alter table request_view
  add column first_decided_in text,
  add column corrected_at timestamptz,
  add column closed_at timestamptz,
  add column closing_reason text;
comment on column request_view.municipality is 'Where the family made its first contact; first_decided_in is where it was first decided, should it have moved.';
update request_view set first_decided_in = municipality where first_decided_at is not null;

alter table decision_view add column delivered_at timestamptz;
comment on column decision_view.delivered_at is 'When it first reached one of its receivers.';

-- Closed because they should not have been there: kept, marked, and not counted.
create view uncounted_request as
  select request_id from request_view where closing_reason in ('DUPLICATE', 'WRONG_REGISTRATION');

create or replace view fact_request as
  select municipality, oslo_day(received_at) as day, channel
  from request_view where received_at is not null and request_id not in (select request_id from uncounted_request);

create or replace view fact_decision as
  select municipality, oslo_day(decided_at) as day, outcome
  from decision_view where request_id not in (select request_id from uncounted_request);

create or replace view fact_first_decision as
  select first_decided_in as municipality, oslo_day(first_decided_at) as day,
         oslo_day(first_decided_at) - oslo_day(received_at) as days
  from request_view
  where first_decided_at is not null and received_at is not null
    and request_id not in (select request_id from uncounted_request);

-- From the decision to its first receiver. The time to complain runs from here.
create view fact_delivery as
  select municipality, oslo_day(delivered_at) as day, oslo_day(delivered_at) - oslo_day(decided_at) as days
  from decision_view where delivered_at is not null and request_id not in (select request_id from uncounted_request);
