-- What the statistics tables count: one row per counted thing, with the municipality responsible and the period it
-- belongs to. Days are calendar days in Norway.

create function oslo_day(at timestamptz) returns date language sql immutable
  return (at at time zone 'Europe/Oslo')::date;
create function month_of(day date) returns text language sql immutable
  return extract(year from day)::int || 'M' || lpad(extract(month from day)::int::text, 2, '0');
create function quarter_of(day date) returns text language sql immutable
  return extract(year from day)::int || 'Q' || extract(quarter from day)::int;
create function year_of(day date) returns text language sql immutable
  return extract(year from day)::int::text;

create view fact_request as
  select municipality, oslo_day(received_at) as day, channel
  from request_view where received_at is not null;

create view fact_decision as
  select municipality, oslo_day(decided_at) as day, outcome from decision_view;

-- From first contact to the first decision; what follows a complaint is not part of it.
create view fact_first_decision as
  select municipality, oslo_day(first_decided_at) as day, oslo_day(first_decided_at) - oslo_day(received_at) as days
  from request_view where first_decided_at is not null and received_at is not null;

-- From the decision that granted the right to the first appointment.
create view fact_appointment as
  select c.municipality, oslo_day(c.first_appointed_at) as day,
         oslo_day(c.first_appointed_at) - oslo_day(r.granted_at) as days
  from case_view c join request_view r on r.request_id = c.request_id
  where c.first_appointed_at is not null and r.granted_at is not null;

create view fact_service as
  select municipality, due_on as day, kind as service, delayed_at is not null as delayed, days_late as days
  from service_view where due_on is not null and kind is not null;

create view fact_complaint as
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
         oslo_day(outcome_at) - oslo_day(forwarded_at) as county_governor_days
  from complaint_view where filed_at is not null and ground is not null;

create view fact_survey as
  select municipality, item, value,
         case when length(period) = 6 then period end as quarter, left(period, 4) as year
  from survey_answer;
