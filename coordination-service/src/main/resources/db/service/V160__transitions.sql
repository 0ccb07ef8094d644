-- View "transitions": what the children of each family go over from and to.
create table transition_case (
  case_id      uuid    primary key,
  municipality text    not null,
  open         boolean not null,
  version      bigint  not null
);
create index transition_case_municipality on transition_case (municipality) where open;

create table transition_child (
  child_id    uuid    primary key,
  case_id     uuid    not null,
  number      integer not null,
  born_sealed text,
  grown_up    boolean not null default false
);
create index transition_child_case on transition_child (case_id);

create table transition_row (
  transition_id      uuid        primary key,
  case_id            uuid        not null,
  child_id           uuid        not null,
  kind               text        not null,
  plan_due           timestamptz,
  late               boolean     not null default false,
  reminded_at        timestamptz,
  planned_at         timestamptz,
  day_sealed         text,
  receiving_sealed   text,
  offer              text        not null default 'NONE',
  coordinator_sealed text,
  starts_on          date,
  consents           boolean,
  gap_since          timestamptz,
  outcome            text,
  gap_days           integer,
  ending             text,
  ended_at           timestamptz
);
create index transition_row_case on transition_row (case_id);

create table transition_step (
  step_id       uuid primary key,
  transition_id uuid not null,
  case_id       uuid not null,
  what_sealed   text,
  owner_sealed  text,
  due_on        date not null,
  done_on       date
);
create index transition_step_case on transition_step (case_id);

comment on table transition_child is 'Birth dates are sealed under the key of the case.';
comment on table transition_row is 'The day, who takes over and who coordinates are sealed under the key of the case: the day a child turns 18 is its birthday.';
