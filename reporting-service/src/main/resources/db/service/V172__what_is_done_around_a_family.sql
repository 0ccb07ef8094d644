-- What the indicators of coordination itself are counted from. Folded from the history like the other views.

-- From nobody coordinating for a family that has had somebody, until somebody does; or until its case closed.
create table vacancy_view (
  case_id      uuid        not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  reason       text        not null,
  municipality text        not null,
  primary key (case_id, started_at)
);

-- Who was asked to coordinate, and what came of it.
create table proposal_view (
  case_id        uuid        not null,
  proposed_at    timestamptz not null,
  coordinator_id uuid        not null,
  answer         text,
  answered_at    timestamptz,
  municipality   text        not null,
  primary key (case_id, proposed_at)
);
comment on column proposal_view.answer is 'ACCEPTED, DECLINED by the one asked, or WITHDRAWN by the unit.';

create table consent_view (
  consent_id   uuid        primary key,
  case_id      uuid        not null,
  service      text        not null,
  given_at     timestamptz not null,
  valid_until  date,
  withdrawn_at timestamptz,
  municipality text        not null
);
create index consent_view_case on consent_view (case_id);
comment on column consent_view.valid_until is 'The last day it covers anything, as it was last narrowed; never before the day it was narrowed.';

-- Given, narrowed or withdrawn: each time is a row.
create table consent_step_view (
  consent_id   uuid        not null,
  step         text        not null check (step in ('GIVEN', 'NARROWED', 'WITHDRAWN')),
  stated_at    timestamptz not null,
  service      text        not null,
  municipality text        not null,
  primary key (consent_id, step, stated_at)
);

-- An individual plan as it was first made and each time it was revised, and until when it read so.
create table plan_view (
  case_id      uuid        not null,
  version      integer     not null,
  made_at      timestamptz not null,
  until        timestamptz,
  revise_by    date        not null,
  municipality text        not null,
  primary key (case_id, version)
);

create table meeting_view (
  meeting_id   uuid        primary key,
  case_id      uuid        not null,
  held_at      timestamptz not null,
  chaired      boolean     not null,
  invited      integer     not null,
  attended     integer     not null,
  municipality text        not null
);
comment on column meeting_view.chaired is 'By the child coordinator.';

create table instruction_view (
  instruction_id  uuid primary key,
  case_id         uuid not null,
  kind            text,
  given_at        timestamptz,
  followed_at     timestamptz,
  not_followed_at timestamptz,
  refused_at      timestamptz,
  municipality    text not null
);
comment on column instruction_view.refused_at is 'The coordinator may not decide such a thing.';

create table transition_view (
  transition_id uuid primary key,
  case_id       uuid not null,
  kind          text,
  in_time       boolean,
  outcome       text,
  gap_days      integer,
  ended_at      timestamptz,
  municipality  text not null
);
comment on column transition_view.outcome is 'Of turning 18.';

-- The day a service was to come, and from when until when that day held.
create table service_due_view (
  service_id   uuid        not null,
  since        timestamptz not null,
  until        timestamptz,
  due_on       date        not null,
  municipality text        not null,
  primary key (service_id, since)
);

create view fact_proposal as
  select municipality, oslo_day(proposed_at) as day, coalesce(answer, 'NONE') as answer,
         case when answer = 'ACCEPTED' then oslo_day(answered_at) - oslo_day(proposed_at) end as days
  from proposal_view;

create view fact_consent_step as
  select municipality, oslo_day(stated_at) as day, service, step from consent_step_view;

create view fact_meeting as
  select municipality, oslo_day(held_at) as day, chaired, invited, attended from meeting_view;

-- By the day it was given, or refused.
create view fact_instruction as
  select municipality, oslo_day(coalesce(given_at, refused_at)) as day, kind as instruction,
         given_at is not null as given, followed_at is not null as followed, not_followed_at is not null as not_followed
  from instruction_view where kind is not null and (given_at is not null or refused_at is not null);

-- By the day it was settled. Whose matter is not settled yet is not known here: birth dates stay with coordination.
create view fact_adult_transition as
  select municipality, oslo_day(ended_at) as day, outcome, gap_days, coalesce(in_time, false) as planned_in_time
  from transition_view where outcome is not null;
