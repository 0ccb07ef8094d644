-- One municipality can be counted again by itself: what it takes is found without reading the others.

-- How many times the views were folded again: whoever keeps what was counted sees that it is to be counted anew.
alter table view_version add column times bigint not null default 0;

create index late_fact_view_municipality on late_fact_view (municipality);
create index coordinator_view_municipality on coordinator_view (municipality);
create index survey_answer_municipality on survey_answer (municipality);
create index survey_answer_period on survey_answer (period);
create index survey_import_view_municipality on survey_import_view (municipality);
create index vacancy_view_municipality on vacancy_view (municipality);
create index proposal_view_municipality on proposal_view (municipality);
create index consent_view_municipality on consent_view (municipality);
create index consent_step_view_municipality on consent_step_view (municipality);
create index plan_view_municipality on plan_view (municipality);
create index meeting_view_municipality on meeting_view (municipality);
create index instruction_view_municipality on instruction_view (municipality);
create index transition_view_municipality on transition_view (municipality);
create index request_view_uncounted on request_view (request_id)
  where closing_reason in ('DUPLICATE', 'WRONG_REGISTRATION');
create index request_view_first_decided on request_view (first_decided_in) where first_decided_at is not null;
create index appointment_view_replaced on appointment_view (municipality) where replaced is not null;

-- The earliest of everything, for the first period of all tables.
create index request_view_received on request_view (received_at);
create index case_view_opened on case_view (opened_at);
create index service_view_due on service_view (due_on);
create index complaint_view_filed on complaint_view (filed_at);
create index clock_view_started on clock_view (started_at);

-- Where the request was when the month had run out: first those that have never moved, so that one municipality's are
-- found by its number.
create or replace view fact_month_passed as
  with passed as not materialized (
    select request_id, municipality, received_at, preliminary_reply_at, first_decided_at, withdrawn_at, closed_at,
           (oslo_day(received_at) + interval '1 month')::date as due
    from request_view where received_at is not null
      and request_id not in (select request_id from uncounted_request))
  select r.municipality, r.due + 1 as day, coalesce(oslo_day(r.preliminary_reply_at) <= r.due, false) as replied
  from passed r
  where coalesce(oslo_day(least(r.first_decided_at, r.withdrawn_at, r.closed_at)) > r.due, true)
    and not exists (select 1 from transfer_view t where t.request_id = r.request_id and oslo_day(t.transferred_at) <= r.due)
  union all
  select t.municipality, r.due + 1, coalesce(oslo_day(r.preliminary_reply_at) <= r.due, false)
  from transfer_view t join passed r using (request_id)
  where oslo_day(t.transferred_at) <= r.due
    and coalesce(oslo_day(least(r.first_decided_at, r.withdrawn_at, r.closed_at)) > r.due, true)
    and not exists (select 1 from transfer_view later
                    where later.request_id = t.request_id and later.transferred_at > t.transferred_at
                      and oslo_day(later.transferred_at) <= r.due);
