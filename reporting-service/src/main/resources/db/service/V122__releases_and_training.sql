-- What was published of a quarter or a year, as the bytes that were published. Not folded from anything: kept for ever.
create table release (
  id          text        primary key,
  released_at timestamptz not null
);
create table release_table (
  release_id text  not null references release (id),
  table_id   text  not null,
  language   text  not null,
  sha256     text  not null,
  document   bytea not null,
  primary key (release_id, table_id, language)
);
comment on column release_table.document is 'JSON-stat, packed with gzip; sha256 is that of the unpacked bytes.';
create trigger release_is_append_only before update or delete or truncate on release
  for each statement execute function is_append_only();
create trigger release_table_is_append_only before update or delete or truncate on release_table
  for each statement execute function is_append_only();
revoke update, delete, truncate on release, release_table from ${appRole};
revoke update, delete, truncate on release, release_table from public;

create table training_view (
  coordinator_id uuid not null,
  training       text not null,
  completed_on   date not null,
  municipality   text not null,
  primary key (coordinator_id, training, completed_on)
);

create table mandate_view (
  coordinator_id uuid not null,
  valid_from     date not null,
  valid_to       date,
  municipality   text not null,
  primary key (coordinator_id, valid_from)
);

-- With the clocks that came later: those of a case end with it at the latest.
create or replace view open_breach as
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
      when 'SERVICE_NEED' then coalesce(s.scheduled_at, c.closed_at) is not null or s.delivered_on is not null
      when 'SERVICE_ANSWER' then coalesce(s.scheduled_at, c.closed_at) is not null or s.delivered_on is not null
      when 'PLAN_REVISION' then c.closed_at is not null
      when 'MEETING' then c.closed_at is not null
      when 'SERVICE_DUE' then s.delivered_on is not null or c.closed_at is not null
      when 'REASSESSMENT' then
        coalesce(m.reassessed_at, m.forwarded_at, m.dismissed_at, m.withdrawn_at) is not null
      when 'FULFILMENT' then coalesce(m.carried_out_at, m.withdrawn_at) is not null
    end, false);
