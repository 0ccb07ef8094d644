-- A service that was late has come, is wanted no more, or was to come in a case that has ended: it is late no longer.
alter table service_view add column over_at timestamptz;

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
      when 'SERVICE_NEED' then coalesce(s.scheduled_at, c.closed_at) is not null or s.delivered_on is not null
      when 'SERVICE_ANSWER' then coalesce(s.scheduled_at, c.closed_at) is not null or s.delivered_on is not null
      when 'PLAN_REVISION' then c.closed_at is not null
      when 'MEETING' then c.closed_at is not null
      when 'SERVICE_DUE' then coalesce(s.over_at, c.closed_at) is not null or s.delivered_on is not null
      when 'REASSESSMENT' then
        coalesce(m.reassessed_at, m.forwarded_at, m.dismissed_at, m.withdrawn_at) is not null
      when 'FULFILMENT' then coalesce(m.carried_out_at, m.withdrawn_at) is not null
    end, false);
