-- Facts that changed a month that was over by the time they were recorded. Figures of such a month are marked revised.
create table late_fact_view (
  type         text not null,
  subject_id   uuid not null,
  municipality text not null,
  month        date not null,
  recorded_on  date not null,
  primary key (type, subject_id, municipality, month)
);
comment on column late_fact_view.month is 'First day of the month.';

create or replace view fact_decision as
  select municipality, oslo_day(decided_at) as day, outcome, delivered_at is not null as delivered
  from decision_view where request_id not in (select request_id from uncounted_request);
