-- What the family no longer wants, and what its case was closed before it came to, is neither due nor late. A service
-- whose day was moved is due on the day that holds.
alter table service_view
  add column withdrawn_at   timestamptz,
  add column missed_on      date,
  add column case_closed_at timestamptz;
comment on column service_view.due_on is 'The day that holds now.';
comment on column service_view.missed_on is 'The day it was due and had not come; stays when a new one is agreed.';
comment on column service_view.case_closed_at is 'While its case is closed.';

-- Services that were still waited for when their day came, by the first day they did not come, or else by the day that
-- holds. A delay is made good by the service, and not by giving it up.
create or replace view fact_service as
  select municipality, coalesce(missed_on, due_on) as day, kind as service, delayed_at is not null as delayed,
         case when delivered_on is not null then days_late end as days
  from service_view
  where due_on is not null and kind is not null
    and (delayed_at is not null or delivered_on is not null
      or coalesce(oslo_day(least(withdrawn_at, case_closed_at)) > due_on, true));

create or replace view open_breach as
  select k.subject, k.clock, k.municipality, k.case_id, k.breached_at
  from clock_view k
  left join request_view r on r.request_id = k.subject
  left join need_view n on n.request_id = k.subject
  left join case_view c on c.case_id = k.case_id
  left join service_view s on s.service_id = k.subject
  left join complaint_view m on m.complaint_id = k.subject
  where k.breached_at is not null and k.met_at is null and k.cancelled_at is null and k.over_at is null
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
      when 'VACANCY' then c.closed_at is not null
      when 'SERVICE_NEED' then coalesce(s.scheduled_at, s.withdrawn_at, c.closed_at) is not null or s.delivered_on is not null
      when 'SERVICE_ANSWER' then coalesce(s.scheduled_at, s.withdrawn_at, c.closed_at) is not null or s.delivered_on is not null
      when 'PLAN_REVISION' then c.closed_at is not null
      when 'MEETING' then c.closed_at is not null
      when 'SERVICE_DUE' then coalesce(s.over_at, s.withdrawn_at, c.closed_at) is not null or s.delivered_on is not null
      when 'REASSESSMENT' then
        coalesce(m.reassessed_at, m.forwarded_at, m.dismissed_at, m.withdrawn_at) is not null
      when 'FULFILMENT' then coalesce(m.carried_out_at, m.withdrawn_at) is not null
    end, false);
