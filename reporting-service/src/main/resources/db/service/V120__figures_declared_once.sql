-- What the declared indicators count beside what was counted before. Folded from history like the other views.

-- An open case, from each opening to the closing that ended it: a case may be reopened.
create table case_span_view (
  case_id      uuid        not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz,
  municipality text        not null,
  primary key (case_id, starts_at)
);
create index case_span_view_municipality on case_span_view (municipality, starts_at);

create table appointment_view (
  case_id        uuid        not null,
  appointed_at   timestamptz not null,
  coordinator_id uuid        not null,
  replaced       uuid,
  municipality   text        not null,
  primary key (case_id, appointed_at)
);
create index appointment_view_municipality on appointment_view (municipality, appointed_at);

-- The conditions that were not met when a request was refused.
create table refusal_condition_view (
  request_id   uuid        not null,
  decided_at   timestamptz not null,
  condition    text        not null,
  municipality text        not null,
  primary key (request_id, decided_at, condition)
);
create index refusal_condition_view_municipality on refusal_condition_view (municipality, decided_at);

-- What was said of a municipality's procedure, each time it was said.
create table procedure_step_view (
  procedure_id uuid not null,
  step         text not null check (step in ('ADOPTED', 'PUBLISHED')),
  day          date not null,
  stated_at    timestamptz not null,
  review_on    date,
  municipality text not null,
  primary key (procedure_id, step, day, stated_at)
);
create index procedure_step_view_municipality on procedure_step_view (municipality, day);

create or replace view fact_first_decision as
  select first_decided_in as municipality, oslo_day(first_decided_at) as day,
         oslo_day(first_decided_at) - oslo_day(received_at) as days,
         coalesce(oslo_day(child_heard_at) <= oslo_day(first_decided_at), false) as child_heard
  from request_view
  where first_decided_at is not null and received_at is not null
    and request_id not in (select request_id from uncounted_request);

create view fact_refusal_condition as
  select municipality, oslo_day(decided_at) as day, condition
  from refusal_condition_view where request_id not in (select request_id from uncounted_request);

-- Requests that were not settled within a month of the first contact, and whether the family had been told by then.
-- Counted where the request was when the month had run out, on the day after.
create view fact_month_passed as
  select coalesce((select t.municipality from transfer_view t
                   where t.request_id = r.request_id and oslo_day(t.transferred_at) <= r.due
                   order by t.transferred_at desc limit 1), r.municipality) as municipality,
         r.due + 1 as day,
         coalesce(oslo_day(r.preliminary_reply_at) <= r.due, false) as replied
  from (select *, (oslo_day(received_at) + interval '1 month')::date as due from request_view) r
  where r.received_at is not null
    and r.request_id not in (select request_id from uncounted_request)
    and coalesce(oslo_day(least(r.first_decided_at, r.withdrawn_at, r.closed_at)) > r.due, true);

create view fact_coordinator_change as
  select municipality, oslo_day(appointed_at) as day from appointment_view where replaced is not null;

-- The municipality's own deadlines that ended, kept or broken, by the day they ran out. The county governor's clock is
-- not the municipality's duty.
create view fact_deadline as
  select municipality, oslo_day(coalesce(due, breached_at, met_at) - interval '1 microsecond') as day, clock,
         breached_at is not null as broken
  from clock_view
  where clock <> 'COUNTY_GOVERNOR' and (met_at is not null or breached_at is not null)
    and subject not in (select request_id from uncounted_request);

create or replace view fact_complaint as
  select municipality, oslo_day(filed_at) as day, ground,
         case when withdrawn_at is not null then 'WITHDRAWN'
              when outcome = 'DISMISSED' then 'DISMISSED_BY_COUNTY_GOVERNOR'
              when outcome is not null then outcome
              when dismissed_at is not null then 'DISMISSED'
              when result = 'REVERSED' then 'REVERSED'
              when forwarded_at is not null then 'FORWARDED'
              when result = 'PARTLY_REVERSED' then 'PARTLY_REVERSED'
              else 'PENDING' end as result,
         oslo_day(coalesce(forwarded_at, dismissed_at, case when result = 'REVERSED' then reassessed_at end))
           - oslo_day(filed_at) as municipality_days,
         oslo_day(outcome_at) - oslo_day(forwarded_at) as county_governor_days,
         coalesce(result, '') <> '' as reassessed,
         coalesce(result in ('REVERSED', 'PARTLY_REVERSED'), false) as reversed,
         outcome is not null as settled,
         coalesce(outcome in ('UPHELD', 'PARTLY_UPHELD', 'ANNULLED'), false) as upheld
  from complaint_view where filed_at is not null and ground is not null;

-- A deadline that ran out and whose duty is neither done since nor gone. What is done late is no clock's own fact: it
-- is read from what the duty was about. A later run of the same clock stands for the duty.
create view open_breach as
  select k.subject, k.clock, k.municipality, k.case_id, k.breached_at
  from clock_view k
  left join request_view r on r.request_id = k.subject
  left join need_view n on n.request_id = k.subject
  left join case_view c on c.case_id = k.case_id
  left join service_view s on s.service_id = k.subject
  left join complaint_view m on m.complaint_id = k.subject
  where k.breached_at is not null and k.met_at is null and k.cancelled_at is null
    and k.clock <> 'COUNTY_GOVERNOR'
    and not exists (select 1 from clock_view later
                    where later.subject = k.subject and later.clock = k.clock and later.run > k.run)
    and k.subject not in (select request_id from uncounted_request)
    and not coalesce(case k.clock
      when 'PRELIMINARY_REPLY' then
        coalesce(r.preliminary_reply_at, r.first_decided_at, r.withdrawn_at, r.closed_at) is not null
      when 'DECISION' then coalesce(r.decided_at, r.withdrawn_at, r.closed_at) is not null
      when 'FAMILY_CONTACT' then coalesce(n.wished_at, n.closed_at) is not null
      when 'APPOINTMENT' then
        coalesce(c.appointed_at >= k.started_at, c.appointed_at is not null) or c.closed_at is not null
      when 'SERVICE_DUE' then s.delivered_on is not null or c.closed_at is not null
      when 'REASSESSMENT' then
        coalesce(m.reassessed_at, m.forwarded_at, m.dismissed_at, m.withdrawn_at) is not null
      when 'FULFILMENT' then coalesce(m.carried_out_at, m.withdrawn_at) is not null
    end, false);

-- Which version of the views these rows are folded by: an older one is folded again when the service starts.
create table view_version (
  only_row boolean primary key default true check (only_row),
  version  integer not null
);

-- The order facts came in, so that it is seen at a glance whether any has come that a figure is made of.
alter table history add column position bigint generated always as identity;
create index history_by_type on history (type, position);
