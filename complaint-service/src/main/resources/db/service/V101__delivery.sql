-- A decision can be complained about from when it reached somebody; a closed request has nothing to complain about.
alter table known_decision add column delivered_at timestamptz;
alter table known_decision drop constraint known_decision_status_check;
alter table known_decision add constraint known_decision_status_check
  check (status in ('RECEIVED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'REOPENED', 'CLOSED'));
comment on column known_decision.delivered_at is 'When it reached the last of its receivers so far; null before the first.';
